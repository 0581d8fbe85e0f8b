import type { Browser, Page } from 'puppeteer-core';
import { extensionIn } from './toolbar';

/** Opens the options in a new tab. */
export async function openOptions(browser: Browser): Promise<Page> {
  const { id } = await extensionIn(browser);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.waitForSelector('main h1');
  return page;
}
