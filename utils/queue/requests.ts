import { inOneTransaction } from './change';
import type { QueueDatabase, Self } from './database';
import { selfOf } from './self';

/** How many requests were made to group folders in each minute since 1970. */
export type Requests = NonNullable<Self['requests']>;

/** What was noted of them; nothing where none were made. */
export async function readRequests(db: QueueDatabase): Promise<Requests> {
  return (await selfOf(db)).requests ?? {};
}

/** Notes what was made. It outlives the folder's row: another folder, or the same again, may be on the same server. Rejects on a full disk. */
export function changeRequests(change: (made: Requests) => Requests, db: QueueDatabase): Promise<void> {
  return inOneTransaction(
    db,
    async () => {
      const me = await selfOf(db);
      await db.self.put({ ...me, requests: change(me.requests ?? {}) });
    },
    [db.self],
  );
}
