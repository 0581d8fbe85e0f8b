import first from './version-1-first.json';
import sections from './version-1-sections.json';
import one from './version-1.json';
import secondFirst from './version-2-first.json';
import mended from './version-2-mended.json';
import two from './version-2.json';
import three from './version-3.json';
import four from './version-4.json';

/** A database as one of our builds left it, with rows that are made up. */
export interface StoredDatabase {
  /** What was new in it. */
  what: string;
  /** As the browser counts, ten times ours. */
  version: number;
  stores: Readonly<Record<string, StoredTable>>;
}

interface StoredTable {
  keyPath: string | string[];
  autoIncrement: boolean;
  indexes: readonly { name: string; keyPath: string | string[]; multiEntry: boolean }[];
  rows: readonly object[];
}

/** Every form the database has had, the oldest first. */
export const STORED: readonly StoredDatabase[] = [first, sections, one, secondFirst, two, mended, three, four];

/** Stores a database under a name, in place of one that is there; runs in a page by itself, so it uses nothing from outside. */
export function putStored(name: string, { version, stores }: StoredDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    indexedDB.deleteDatabase(name);
    const opening = indexedDB.open(name, version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [table, { keyPath, autoIncrement, indexes, rows }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(table, { keyPath, autoIncrement });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
        for (const row of rows) store.put(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
