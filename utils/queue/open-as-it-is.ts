import { isLatest, NAME } from './version';

/** How long the database is waited for, milliseconds; with one that takes longer something is the matter, which Dexie's way can tell. */
const PATIENCE = 300;

/** Opens the database as it is. Resolves to undefined where it is not there yet, is another version's, or does not open in time. Whoever gets it closes it. `name` is the browser's for it. */
export function openAsItIs(name = NAME): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    let waiting = true;
    const answer = (database?: IDBDatabase): void => {
      waiting = false;
      resolve(database);
    };
    setTimeout(answer, PATIENCE);
    opening.onerror = () => answer();
    // It was not there: nothing is left behind, and Dexie makes it.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      const database = opening.result;
      // Nobody who brings the database up to a new version is to wait for us.
      database.onversionchange = () => database.close();
      if (waiting && isLatest(database.version)) return answer(database);
      database.close();
      answer();
    };
  });
}
