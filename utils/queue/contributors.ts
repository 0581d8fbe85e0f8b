import { database, type QueueDatabase } from './database';

/** Who a contributor is to the person who asks: themselves, or somebody with a name, where they gave one. */
export type Contributor = { self: true } | { self: false; name: string };

/** Who is behind a contributor id. */
export async function contributorOf(id: string, { self, contributors }: QueueDatabase = database): Promise<Contributor> {
  if ((await self.get('self'))?.contributor === id) return { self: true };
  return { self: false, name: (await contributors.get(id))?.name ?? '' };
}
