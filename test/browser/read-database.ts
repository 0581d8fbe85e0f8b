import type { Page, WebWorker } from 'puppeteer-core';

/** Everything in the extension's database, table by table, read from one of its own pages or its worker. */
export function readDatabase(inside: Page | WebWorker): Promise<Record<string, unknown[]>> {
  return inside.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const tables: Record<string, unknown[]> = {};
    for (const { name } of await indexedDB.databases()) {
      if (name !== 'linkweek') continue;
      const database = await answer(indexedDB.open(name));
      for (const table of database.objectStoreNames) tables[table] = await answer(database.transaction(table).objectStore(table).getAll());
      database.close();
    }
    return tables;
  });
}
