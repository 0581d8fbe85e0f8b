import { Dexie } from 'dexie';
import type { Candidate } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { database, type QueueDatabase } from './database';
import { inWeek } from './week';

/** The most candidates one search gives; a person refines the words rather than read on. */
const MOST = 100;

/**
 * Candidates of all weeks whose title, note, address, site or account has every word of `text` in it,
 * whatever the case, the latest week first. Empty for an empty text.
 */
export async function findCandidates(text: string, db: QueueDatabase = database): Promise<Candidate[]> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found: Candidate[] = [];
  // A week at once: asked for one by one, as Dexie's own filter does, all of them would take ten times as long.
  for await (const week of fromTheLatest(db)) {
    found.push(...week.filter((candidate) => !candidate.removed.value && has(candidate, words)));
    if (found.length >= MOST) break;
  }
  return found.slice(0, MOST);
}

/** The candidates of one week after the other, each week from its end on. */
async function* fromTheLatest(db: QueueDatabase): AsyncGenerator<Candidate[]> {
  let last = await db.candidates.orderBy('[week+order.value]').last();
  while (last) {
    const [week, before]: [Candidate[], Candidate | undefined] = await Promise.all([inWeek(db, last.week).toArray(), lastBefore(db, last.week)]);
    yield week.reverse();
    last = before;
  }
}

function lastBefore({ candidates }: QueueDatabase, week: Week): Promise<Candidate | undefined> {
  return candidates.where('[week+order.value]').below([week, Dexie.minKey]).last();
}

function has({ title, note, address, captured }: Candidate, words: readonly string[]): boolean {
  const text = [title.value, note.value, address.value, captured.title, captured.site, captured.account, captured.author].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}
