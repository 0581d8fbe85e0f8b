import { inOneTransaction } from './change';
import { database, type Borrowed, type QueueDatabase } from './database';
import { selfOf } from './self';

const NOTHING: Borrowed = { permissions: [], origins: [] };

/** What the reader granted for one task alone, and has not got back as far as is known. */
export async function readBorrowed({ self }: QueueDatabase = database): Promise<Borrowed> {
  return (await self.get('self'))?.borrowed ?? NOTHING;
}

/** Notes what is borrowed now. It belongs to this machine and not to the queue, so it is no change that could be undone. Rejects on a full disk. */
export function changeBorrowed(change: (before: Borrowed) => Borrowed, db: QueueDatabase = database): Promise<void> {
  return inOneTransaction(
    db,
    async () => {
      const { borrowed = NOTHING, ...self } = await selfOf(db);
      const { permissions, origins } = change(borrowed);
      await db.self.put({ ...self, ...(permissions.length + origins.length > 0 ? { borrowed: { permissions, origins } } : {}) });
    },
    [db.self],
  );
}
