import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { openEndless, serveEndless, type EndlessPage } from './endless-page';
import { launch } from './launch';
import { openOwn } from './own-page';
import { atPageStart } from './page-start';
import { articlePage } from './pages';
import { readDatabase } from './read-database';
import { clickToolbar, closePopup, extensionIn } from './toolbar';
import { stopWorker } from './worker';

/** The browser's own, in the extension's pages. */
declare const chrome: { action: { getBadgeText: (details: object) => Promise<string> } };

const TITLE = '永远加载不完的文章';

/** Tells what the popup says, and closes it in the moment in which it says that the page still loads. */
const CLOSE_ONCE_WAITING = `tell('opened');
new MutationObserver(() => {
  const said = document.querySelector('main > section output')?.textContent ?? '';
  tell(said);
  if (said === ${JSON.stringify(messages.card.loading)}) window.close();
}).observe(document, { subtree: true, childList: true, characterData: true });`;

let browser: Browser;
let endless: EndlessPage;
beforeAll(async () => {
  browser = await launch();
  endless = await serveEndless(articlePage(TITLE).replace('</html>', ''));
});
afterAll(async () => {
  await browser.close();
  endless.close();
});

test('of a page whose tab is closed as well the button says that it could not be read, and shows the count again', async () => {
  const inside = await openOwn(browser, 'manifest.json');
  const badge = (): Promise<string> => inside.evaluate(() => chrome.action.getBadgeText({}));
  const page = await openEndless(browser, endless);
  const popup = await clickToolbar(browser, page);
  await popup.waitForFunction((sentence) => document.body.textContent.includes(sentence), { polling: 20 }, messages.card.loading);
  await closePopup(browser);
  await page.close();
  await vi.waitFor(async () => expect(await badge()).toBe('!'), { timeout: 10_000, interval: 50 });
  await vi.waitFor(async () => expect(await badge()).toBe(''), { timeout: 5000, interval: 50 });
  await inside.close();
});

test('a page that still loads is saved though the popup is closed the moment it says so, and the worker was asleep', async () => {
  const inside = await openOwn(browser, 'manifest.json');
  const stored = async (): Promise<string[]> => ((await readDatabase(inside)).candidates as Candidate[]).map(({ title }) => title.value);
  const page = await openEndless(browser, endless);
  await stopWorker(browser);
  const told: string[] = [];
  await atPageStart(browser, { source: () => CLOSE_ONCE_WAITING, onTold: (text) => void told.push(text) });
  await page.bringToFront();
  await (await extensionIn(browser)).triggerAction(page);
  await vi.waitFor(() => expect(told).toContain(messages.card.loading), { timeout: 5000, interval: 20 });
  await vi.waitFor(async () => expect(await stored()).toEqual([TITLE]), { timeout: 10_000, interval: 100 });
});
