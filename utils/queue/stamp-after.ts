import { laterStamp } from '@/utils/digest/share/week-rows';
import type { Stamp } from '@/utils/digest/stamp';
import type { QueueDatabase } from './database';
import { selfOf } from './self';

/** What is changed from now on was changed after this, which came from others. Call it inside the transaction that takes it in. */
export async function stampAfter(seen: Stamp | undefined, db: QueueDatabase): Promise<void> {
  if (!seen) return;
  const me = await selfOf(db);
  // One's own that comes back tells nothing new.
  const seenUntil = seen.by === me.contributor ? me.seenUntil : Math.max(me.seenUntil ?? 0, seen.at);
  const lastStamp = laterStamp(me.lastStamp, seen) ?? seen;
  if (lastStamp !== me.lastStamp || seenUntil !== me.seenUntil) await db.self.put({ ...me, lastStamp, ...(seenUntil === undefined ? {} : { seenUntil }) });
}
