import type { Candidate } from '@/utils/digest/candidate';
import { issueFieldsOf } from '@/utils/digest/issue';
import type { Week } from '@/utils/digest/iso-week';
import { database, type QueueDatabase } from './database';

/** Which of these candidates' pages went out in an issue before, by each of the pages' identities: the latest week before theirs. */
export async function publishedPages(candidates: readonly Candidate[], { candidates: all, issues }: QueueDatabase = database): Promise<ReadonlyMap<string, Week>> {
  const published = new Set((await issues.toArray()).filter((issue) => issueFieldsOf(issue).published !== null).map(({ week }) => week));
  const weeks = new Set(candidates.map(({ week }) => week));
  const same = await all.where('identities').anyOf(candidates.flatMap(({ identities }) => [...identities])).distinct().sortBy('week');
  const out = same.filter(({ week, removed, dropped }) => published.has(week) && !weeks.has(week) && !removed.value && !dropped.value);
  return new Map(out.flatMap(({ identities, week }) => identities.map((identity): [string, Week] => [identity, week])));
}
