import type { Page } from 'puppeteer-core';

/** Empties the extension's database, so that one browser serves many tests. */
export function clearDatabase(extensionPage: Page): Promise<void> {
  return extensionPage.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('linkweek');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tables = [...opening.result.objectStoreNames];
          const clearing = opening.result.transaction(tables, 'readwrite');
          for (const table of tables) clearing.objectStore(table).clear();
          clearing.oncomplete = () => resolve(opening.result.close());
          clearing.onerror = () => reject(clearing.error);
        };
      }),
  );
}
