import type { Candidate, CandidateSource } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { database, type QueueDatabase } from './database';
import { repeatAmong } from './repeat';

/** How a page stands to a week: not known, there already, taken out of it before, or in another week. */
export type Standing = { kind: 'new' | 'here' | 'removed' } | { kind: 'elsewhere'; week: Week };

/** How each of many pages stands to a week, by one query for all. */
export async function standingsOf(sources: readonly CandidateSource[], week: Week, { candidates }: QueueDatabase = database): Promise<Standing[]> {
  const known = await candidates.where('identities').anyOf(sources.flatMap(({ identities }) => identities)).distinct().sortBy('week');
  const byIdentity = new Map<string, Candidate[]>();
  for (const candidate of known) for (const identity of candidate.identities) byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), candidate]);
  return sources.map(({ identities }) => standingAmong(identities.flatMap((identity) => byIdentity.get(identity) ?? []), week));
}

function standingAmong(known: readonly Candidate[], week: Week): Standing {
  const repeat = repeatAmong(known, week);
  if (repeat) return repeat.week === week ? { kind: 'here' } : { kind: 'elsewhere', week: repeat.week };
  return { kind: known.some((candidate) => candidate.week === week) ? 'removed' : 'new' };
}
