import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serveArticles, type Articles } from '@/test/killed/articles';
import type { Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { cardState } from './card';
import { launch } from './launch';
import { openOwn } from './own-page';
import { readDatabase } from './read-database';
import { clickToolbar, extensionIn } from './toolbar';

/** The browser's own: on its page of extensions, and in ours. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration: (changes: object) => Promise<void>;
    updateExtensionConfiguration: (changes: object) => Promise<void>;
    getExtensionInfo: (id: string) => Promise<{ state: string; incognitoAccess: { isActive: boolean } }>;
  };
  windows: { create: (window: object) => Promise<{ incognito: boolean }> };
};

let browser: Browser;
let articles: Articles;
beforeAll(async () => {
  browser = await launch();
  // Puppeteer answers for no page in a private window that it has not opened itself.
  articles = await serveArticles();
});
afterAll(async () => {
  articles.close();
  await browser.close();
});

/** Allows the extension in private windows, as its reader does on the browser's page of extensions; the browser starts it anew for that, and one that is unpacked only for who develops. */
async function allowInPrivate(): Promise<void> {
  const { id } = await extensionIn(browser);
  const extensions = await browser.newPage();
  await extensions.goto('chrome://extensions/');
  await extensions.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  const standing = (): Promise<unknown> => extensions.evaluate((extensionId) => chrome.developerPrivate.getExtensionInfo(extensionId).then(({ state, incognitoAccess }) => ({ state, isAllowed: incognitoAccess.isActive })), id);
  await vi.waitFor(async () => expect(await standing()).toEqual({ state: 'ENABLED', isAllowed: true }), { timeout: 10_000, interval: 100 });
  await extensions.close();
}

test('in a private window where the reader allows it, a click saves into the one queue there is, and shows it', async () => {
  await allowInPrivate();
  const { address } = articles.article(1);
  const own = await vi.waitFor(() => openOwn(browser, 'options.html'), { timeout: 10_000, interval: 200 });
  expect(await own.evaluate((url) => chrome.windows.create({ incognito: true, url }).then(({ incognito }) => incognito), address)).toBe(true);
  const page = await (await browser.waitForTarget((target) => target.url() === address)).page();
  if (!page) throw new Error('There is no page in the private window.');
  // A target has its address before the page is there.
  await page.waitForFunction(() => document.readyState === 'complete' && document.querySelector('h1') !== null, { polling: 50 });
  const popup = await clickToolbar(browser, page);
  expect(await cardState(popup)).toMatch(/^已收录到/);
  await popup.waitForSelector('[data-row][title="一篇写给群里的文章，第 1 篇"]');
  await page.close();
  expect(((await readDatabase(own)).candidates as Candidate[]).map((candidate) => fieldsOf(candidate).title)).toEqual(['一篇写给群里的文章，第 1 篇']);
});
