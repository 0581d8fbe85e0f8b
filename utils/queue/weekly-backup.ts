import { inOneTransaction } from './change';
import { database, type QueueDatabase, type WeeklyBackup } from './database';
import { selfOf } from './self';
import { watch, type Watcher } from './watch';

const OFF: WeeklyBackup = { on: false, failed: false };

/** How the weekly backup stands on this machine. */
export async function readWeeklyBackup({ self }: QueueDatabase = database): Promise<WeeklyBackup> {
  return (await self.get('self'))?.weeklyBackup ?? OFF;
}

/** Tells it now and after every change. Returns how to stop. */
export function watchWeeklyBackup(watcher: Watcher<WeeklyBackup>, db: QueueDatabase = database): () => void {
  return watch(() => readWeeklyBackup(db), watcher);
}

/** Notes what became of it. It belongs to this machine and not to the queue, so it is no change that could be undone. */
export function noteWeeklyBackup(news: Partial<WeeklyBackup>, db: QueueDatabase = database): Promise<void> {
  return inOneTransaction(db, async () => {
    const self = await selfOf(db);
    await db.self.put({ ...self, weeklyBackup: { ...OFF, ...self.weeklyBackup, ...news } });
  });
}
