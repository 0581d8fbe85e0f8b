import type { Candidate, CandidateSource } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { database, type QueueDatabase } from './database';

/** The candidate that a page already is, this week's before any other's and a late week's before an early one's; undefined where it is none. */
export async function findRepeat(source: CandidateSource, week: Week, db: QueueDatabase = database): Promise<Candidate | undefined> {
  return repeatAmong(await samePage(db, source), week);
}

/** `findRepeat` where the candidates that share an identity are at hand, from the earliest week on. */
export function repeatAmong(known: readonly Candidate[], week: Week): Candidate | undefined {
  const standing = known.filter(({ removed }) => !removed.value);
  return standing.find((candidate) => candidate.week === week) ?? standing.at(-1);
}

/** Every candidate that shares an identity with a page, removed ones too, from the earliest week on. */
export function samePage({ candidates }: QueueDatabase, { identities }: Pick<Candidate, 'identities'>): Promise<Candidate[]> {
  return candidates.where('identities').anyOf([...identities]).distinct().sortBy('week');
}
