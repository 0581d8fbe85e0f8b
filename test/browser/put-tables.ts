import type { Page, WebWorker } from 'puppeteer-core';
import { clearDatabase } from './clear-database';

/** Makes the extension's database hold these rows and no others, as `readDatabase` gave them: what real clicks stored once need not be clicked again for every test. Its open pages are told nothing. */
export async function putTables(inside: Page | WebWorker, tables: Record<string, readonly unknown[]>): Promise<void> {
  await clearDatabase(inside);
  await inside.evaluate(async (all) => {
    const opening = indexedDB.open('linkweek');
    await new Promise<void>((resolve, reject) => {
      opening.onsuccess = () => resolve();
      opening.onerror = () => reject(opening.error);
    });
    const database = opening.result;
    const transaction = database.transaction(Object.keys(all), 'readwrite');
    for (const [table, rows] of Object.entries(all)) for (const row of rows) transaction.objectStore(table).put(row);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, tables);
}
