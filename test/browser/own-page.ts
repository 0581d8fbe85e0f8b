import type { Browser, Page, Viewport } from 'puppeteer-core';
import { isFirefox } from '../firefox/in-window';
import { firefoxOrigin } from '../firefox/toolbar';
import { extensionIn } from './toolbar';

/** What is done in a tab before one of the extension's pages is opened in it: there is a database by then, and nothing is at work on it there. */
export type Prepare = (inside: Page) => Promise<unknown>;

/** Where an extension's own files are, ours where none is named: `chrome-extension://…`, `moz-extension://…`. */
export async function originIn(browser: Browser, id?: string): Promise<string> {
  return isFirefox(browser) ? firefoxOrigin(browser, id) : `chrome-extension://${id ?? (await extensionIn(browser)).id}`;
}

/** Opens one of the extension's own files, `options.html`, in a new tab of this size. */
export async function openOwn(browser: Browser, file: string, viewport?: Viewport, prepare?: Prepare): Promise<Page> {
  const origin = await originIn(browser);
  const page = await browser.newPage();
  if (viewport) await page.setViewport(viewport);
  if (prepare) {
    // No page at all, so opening it costs half of what a page does that is prepared and then loaded again.
    await page.goto(`${origin}/manifest.json`);
    // The worker makes it as it starts.
    await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'linkweek'), { polling: 20 });
    await prepare(page);
  }
  await page.goto(`${origin}/${file}`);
  return page;
}
