import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import { violations } from './axe';
import { button, cardState } from './card';
import { copiedBy } from './clipboard';
import { launch } from './launch';
import { openPage } from './open-page';
import { articlePage } from './pages';
import { clickToolbar, extensionIn } from './toolbar';

const LINE = '* [没有存下的文章](https://news.example/a/1)';

let browser: Browser;
let page: Page;
beforeEach(async () => {
  browser = await launch();
  page = await openPage(browser, 'https://news.example/a/1', articlePage('没有存下的文章'));
});
afterEach(() => browser.close());

/** A page of the extension that does nothing by itself, to reach its storage before the popup does. */
async function extensionPage(): Promise<Page> {
  const { id } = await extensionIn(browser);
  const inside = await browser.newPage();
  await inside.goto(`chrome-extension://${id}/manifest.json`);
  return inside;
}

const offeredLine = async (popup: Page): Promise<string> => {
  await popup.waitForFunction(() => document.querySelector('textarea')?.value);
  return popup.$eval('textarea', (area) => area.value);
};

test('a database that another program left unusable: it says so, and the line is there to copy', async () => {
  // A newer version of ours that has none of our tables, as a damaged or foreign database would.
  await (await extensionPage()).evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('linkweek', 990);
        opening.onupgradeneeded = () => {
          for (const table of Array.from(opening.result.objectStoreNames)) opening.result.deleteObjectStore(table);
        };
        opening.onsuccess = () => resolve(opening.result.close());
        opening.onerror = () => reject(opening.error);
      }),
  );
  const popup = await clickToolbar(browser, page);
  expect(await cardState(popup)).toBe(messages.card.failures.unusable);
  expect(await offeredLine(popup)).toBe(LINE);
  expect(await popup.$eval('[role="alert"]', (alert) => alert.textContent)).toBe(messages.status.queueFailed);
  expect(await violations(popup)).toEqual([]);
  expect(await copiedBy(popup, () => button(popup, messages.card.copyLine).click())).toBe(LINE);
});
