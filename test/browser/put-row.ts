import type { Page } from 'puppeteer-core';

/** Writes one row straight into a table of the extension's database, past the extension. */
export function putRow(extensionPage: Page, table: string, row: object): Promise<void> {
  return extensionPage.evaluate(
    (into, value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('linkweek');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(into, 'readwrite');
          transaction.objectStore(into).put(value);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => resolve(opening.result.close());
        };
      }),
    table,
    row,
  );
}
