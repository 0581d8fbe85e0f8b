import { database, type QueueDatabase } from './database';
import { idsOf } from './own-ids';
import { watch, type Watcher } from './watch';

/** Everybody whose candidates are here. */
export interface People {
  /** Every id that this person has had; none while they have saved nothing. */
  own: ReadonlySet<string>;
  /** What the others call themselves, by id. Who gave no name is not among them. */
  names: ReadonlyMap<string, string>;
}

/** Tells who everybody is now and after every change, made here or in another window; the same answer is told once. Returns how to stop. */
export function watchPeople({ onAnswer, onError }: Watcher<People>, db: QueueDatabase = database): () => void {
  let told = '';
  const tell = ([own, names]: readonly [readonly string[], readonly (readonly [string, string])[]]): void => {
    // This person's row changes with everything they do.
    const said = JSON.stringify([own, names]);
    if (said !== told) onAnswer({ own: new Set(own), names: new Map(names) });
    told = said;
  };
  const ask = async (): Promise<Parameters<typeof tell>[0]> => [[...idsOf(await db.self.get('self'))], (await db.contributors.toArray()).map(({ id, name }) => [id, name])];
  return watch(ask, { onAnswer: tell, onError });
}
