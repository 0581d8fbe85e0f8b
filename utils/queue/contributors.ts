import { database, type QueueDatabase } from './database';
import { idsOf } from './own-ids';

/** Who a contributor is to the person who asks: themselves, or somebody with a name, where they gave one. */
export type Contributor = { self: true } | { self: false; name: string };

/** Who is behind a contributor id. */
export async function contributorOf(id: string, db: QueueDatabase = database): Promise<Contributor> {
  if (await isSelf(id, db)) return { self: true };
  return { self: false, name: (await db.contributors.get(id))?.name ?? '' };
}

/** Whether an id is this person's own, or was on a machine whose backup was restored here. */
export async function isSelf(id: string, db: QueueDatabase = database): Promise<boolean> {
  return (await ownIds(db)).has(id);
}

const ownIds = async ({ self }: QueueDatabase): Promise<ReadonlySet<string>> => idsOf(await self.get('self'));
