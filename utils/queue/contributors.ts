import { database, type QueueDatabase } from './database';
import { watch, type Watcher } from './watch';

/** Who a contributor is to the person who asks: themselves, or somebody with a name, where they gave one. */
export type Contributor = { self: true } | { self: false; name: string };

/** Who is behind a contributor id. */
export async function contributorOf(id: string, { self, contributors }: QueueDatabase = database): Promise<Contributor> {
  if ((await self.get('self'))?.contributor === id) return { self: true };
  return { self: false, name: (await contributors.get(id))?.name ?? '' };
}

/** Whether an id is this person's own. */
export async function isSelf(id: string, { self }: QueueDatabase = database): Promise<boolean> {
  return (await self.get('self'))?.contributor === id;
}

/** Everybody whose candidates are here. */
export interface People {
  /** This person's id; undefined while they have saved nothing. */
  self: string | undefined;
  /** What the others call themselves, by id. Who gave no name is not among them. */
  names: ReadonlyMap<string, string>;
}

/** Tells who everybody is now and after every change, made here or in another window; the same answer is told once. Returns how to stop. */
export function watchPeople({ onAnswer, onError }: Watcher<People>, { self, contributors }: QueueDatabase = database): () => void {
  let told = '';
  const tell = ([me, names]: readonly [string | undefined, readonly (readonly [string, string])[]]): void => {
    // This person's row changes with everything they do.
    const said = JSON.stringify([me, names]);
    if (said !== told) onAnswer({ self: me, names: new Map(names) });
    told = said;
  };
  const ask = async (): Promise<Parameters<typeof tell>[0]> => [(await self.get('self'))?.contributor, (await contributors.toArray()).map(({ id, name }) => [id, name])];
  return watch(ask, { onAnswer: tell, onError });
}
