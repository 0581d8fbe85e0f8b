import type { Browser, Page } from 'puppeteer-core';
import { openOwn } from './own-page';

/** Opens the options in a new tab. */
export async function openOptions(browser: Browser): Promise<Page> {
  const page = await openOwn(browser, 'options.html');
  await page.waitForSelector('main h1');
  return page;
}
