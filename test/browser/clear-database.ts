import type { Page, WebWorker } from 'puppeteer-core';

/** Empties the extension's database, where there is one yet, so that one browser serves many tests. */
export function clearDatabase(inside: Page | WebWorker): Promise<void> {
  return inside.evaluate(async () => {
    const finished = (request: IDBRequest | IDBTransaction): Promise<void> =>
      new Promise((resolve, reject) => {
        if (request instanceof IDBRequest) request.onsuccess = () => resolve();
        else request.oncomplete = () => resolve();
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      if (name !== 'linkweek') continue;
      const opening = indexedDB.open(name);
      await finished(opening);
      const tables = [...opening.result.objectStoreNames];
      const clearing = opening.result.transaction(tables, 'readwrite');
      for (const table of tables) clearing.objectStore(table).clear();
      await finished(clearing);
      opening.result.close();
    }
  });
}
