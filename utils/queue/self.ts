import type { QueueDatabase, Self } from './database';

/** What this browser knows of itself; who it is is made up where nothing did so before. Stores nothing. */
export async function selfOf({ self }: QueueDatabase): Promise<Self> {
  return (await self.get('self')) ?? { key: 'self', contributor: crypto.randomUUID() };
}

/** Every id that this person has had, told by the database. */
export async function ownIds(db: QueueDatabase): Promise<ReadonlySet<string>> {
  return idsOf(await selfOf(db));
}

/** Every id that this person has had; none where nothing is known of them. */
export function idsOf(self: Self | undefined): ReadonlySet<string> {
  return new Set(self ? [self.contributor, ...(self.formerly ?? [])] : []);
}
