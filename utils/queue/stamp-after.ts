import { laterStamp } from '@/utils/digest/share/week-rows';
import type { Stamp } from '@/utils/digest/stamp';
import type { QueueDatabase } from './database';
import { selfOf } from './self';

/** What is changed from now on was changed after this, which came from others. Call it inside the transaction that takes it in. */
export async function stampAfter(seen: Stamp | undefined, db: QueueDatabase): Promise<void> {
  const me = await selfOf(db);
  const latest = laterStamp(me.lastStamp, seen);
  if (latest && latest !== me.lastStamp) await db.self.put({ ...me, lastStamp: latest });
}
