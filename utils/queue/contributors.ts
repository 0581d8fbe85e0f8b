import { database, type QueueDatabase } from './database';

/** Who a contributor is to the person who asks: themselves, or somebody with a name, where they gave one. */
export type Contributor = { self: true } | { self: false; name: string };

/** Who is behind a contributor id. */
export async function contributorOf(id: string, { self, contributors }: QueueDatabase = database): Promise<Contributor> {
  if ((await self.get('self'))?.contributor === id) return { self: true };
  return { self: false, name: (await contributors.get(id))?.name ?? '' };
}

/** What every contributor is called, by id; `own` is what this person calls themselves. Who has no name is not among them. */
export async function contributorNames(own: string, { self, contributors }: QueueDatabase = database): Promise<ReadonlyMap<string, string>> {
  const [me, others] = await Promise.all([self.get('self'), contributors.toArray()]);
  const named = [...others.map(({ id, name }) => [id, name] as const), ...(me ? [[me.contributor, own] as const] : [])];
  return new Map(named.filter(([, name]) => name !== ''));
}
