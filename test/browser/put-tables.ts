import type { Page } from 'puppeteer-core';
import { clearDatabase } from './clear-database';

/** Makes the extension's database hold these rows and no others, as `readDatabase` gave them: what real clicks stored once need not be clicked again for every test. Its open pages are told nothing. */
export async function putTables(inside: Page, tables: Record<string, unknown[]>): Promise<void> {
  await clearDatabase(inside);
  await inside.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('linkweek');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(Object.keys(all), 'readwrite');
          for (const [table, rows] of Object.entries(all)) for (const row of rows) transaction.objectStore(table).put(row);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    tables,
  );
}
