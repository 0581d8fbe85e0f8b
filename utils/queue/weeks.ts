import { Dexie } from 'dexie';
import type { Week } from '@/utils/digest/iso-week';
import { database, type QueueDatabase } from './database';
import { watch, type Watcher } from './watch';
import { countWeek } from './week';

/** A week that has candidates, and how many. */
export interface CountedWeek {
  week: Week;
  count: number;
}

/** Tells every week that has candidates, the latest first, now and after every change. Returns how to stop. */
export function watchWeeks(watcher: Watcher<CountedWeek[]>, db: QueueDatabase = database): () => void {
  return watch(() => countWeeks(db), watcher);
}

async function countWeeks(db: QueueDatabase): Promise<CountedWeek[]> {
  const weeks: CountedWeek[] = [];
  // From one week to the next by the index, so that a week's candidates are counted but never all held.
  for (let last = await latestBefore(db, Dexie.maxKey); last !== undefined; last = await latestBefore(db, last)) {
    const count = await countWeek(last, db);
    if (count > 0) weeks.push({ week: last, count });
  }
  return weeks;
}

async function latestBefore({ candidates }: QueueDatabase, week: unknown): Promise<Week | undefined> {
  return (await candidates.where('[week+identity]').below([week, Dexie.minKey]).last())?.week;
}
