import type { QueueDatabase, Self } from './database';

/** What this browser knows of itself; who it is is made up where nothing did so before. Stores nothing. */
export async function selfOf({ self }: QueueDatabase): Promise<Self> {
  return (await self.get('self')) ?? { key: 'self', contributor: crypto.randomUUID() };
}

/** Every id that this person has had. */
export function idsOf({ contributor, formerly = [] }: Self): ReadonlySet<string> {
  return new Set([contributor, ...formerly]);
}
