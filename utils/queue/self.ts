import { nextStamp, type Stamp } from '@/utils/digest/stamp';
import type { QueueDatabase, Self } from './database';
import { idsOf } from './own-ids';

/** What this browser knows of itself; who it is is made up where nothing did so before. Stores nothing. */
export async function selfOf({ self }: QueueDatabase): Promise<Self> {
  return selfFrom(await self.get('self'));
}

/** What is known by the row, if there is one; see `selfOf`. */
export function selfFrom(row: Self | undefined): Self {
  return row ?? { key: 'self', contributor: crypto.randomUUID() };
}

/** The next stamp, and what this browser knows of itself once it is taken: for who stores that together with the rest. */
export function stampOf(known: Self, now: number): { stamp: Stamp; self: Self } {
  const stamp = nextStamp(known.lastStamp, now, known.contributor);
  return { stamp, self: { ...known, lastStamp: stamp } };
}

/** Every id that this person has had, told by the database. */
export async function ownIds(db: QueueDatabase): Promise<ReadonlySet<string>> {
  return idsOf(await selfOf(db));
}
