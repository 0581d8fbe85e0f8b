import type { Browser, Page } from 'puppeteer-core';
import { database } from '@/utils/queue/database';
import { openOwn } from './own-page';

/** The version after ours, as the browser counts. */
export const NEWER = database.verno * 10 + 10;

/** Makes the database anew at a version of the browser's counting, ten times ours, with what our first version had in it, and lets go of it or does not. Gives the page that did. */
export async function openAtVersion(browser: Browser, version: number, andHold: boolean): Promise<Page> {
  // No page at all, so nothing but this is at work on the database there.
  const inside = await openOwn(browser, 'manifest.json');
  await inside.evaluate(
    (at, hold) =>
      new Promise<void>((resolve, reject) => {
        // The worker had it as soon as the browser started.
        indexedDB.deleteDatabase('linkweek');
        const opening = indexedDB.open('linkweek', at);
        opening.onupgradeneeded = () => {
          const candidates = opening.result.createObjectStore('candidates', { keyPath: ['week', 'identity'] });
          candidates.createIndex('[week+order.value]', ['week', 'order.value']);
          candidates.createIndex('identities', 'identities', { multiEntry: true });
          candidates.put({ week: '2018-W04', identity: 'news.example/a/2', order: { value: 'a0' }, identities: ['news.example/a/2'], asOnlyTheNextVersionHasIt: true });
        };
        opening.onsuccess = () => {
          // One that nobody refers to any more, Firefox closes.
          if (hold) Object.assign(window, { held: opening.result });
          else opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
    version,
    andHold,
  );
  return inside;
}
