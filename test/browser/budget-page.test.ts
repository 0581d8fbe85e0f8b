import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardState } from './card';
import { watchInjected } from './injected';
import { EXTENSION_DIR, launch } from './launch';
import { openPage } from './open-page';
import { articlePage } from './pages';
import { clickToolbar, extensionIn } from './toolbar';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('a click puts one script into the page that was clicked, and none into any other', async () => {
  const [clicked, other] = [await openPage(browser, 'https://articles.example/clicked', articlePage('点击了的一篇')), await openPage(browser, 'https://articles.example/other', articlePage('没有点击的一篇'))];
  const [inClicked, inOther] = [await watchInjected(clicked), await watchInjected(other)];
  await cardState(await clickToolbar(browser, clicked));
  const { id } = await extensionIn(browser);
  const reader = readFileSync(join(EXTENSION_DIR, 'read-page.js'), 'utf8');
  expect(inClicked).toEqual([{ url: `chrome-extension://${id}/read-page.js`, length: reader.length }]);
  // It came loaded before the click and is loaded once more after it.
  await other.reload();
  expect(inOther).toEqual([]);
});
