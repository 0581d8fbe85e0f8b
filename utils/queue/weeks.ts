import { Dexie, liveQuery } from 'dexie';
import type { Week } from '@/utils/digest/iso-week';
import { database, type QueueDatabase } from './database';
import { countWeek, type Watcher } from './week';

/** A week that has candidates, and how many. */
export interface CountedWeek {
  week: Week;
  count: number;
}

/** Tells every week that has candidates, the latest first, now and after every change. Returns how to stop. */
export function watchWeeks({ onAnswer, onError }: Watcher<CountedWeek[]>, db: QueueDatabase = database): () => void {
  const subscription = liveQuery(async () => countWeeks(db)).subscribe(onAnswer, onError);
  return () => subscription.unsubscribe();
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
