import type { Browser, Page } from 'puppeteer-core';
import { openOwn, type Prepare } from './own-page';

/** Opens the options in a new tab. `prepare` comes first. */
export async function openOptions(browser: Browser, prepare?: Prepare): Promise<Page> {
  const page = await openOwn(browser, 'options.html', undefined, prepare);
  await page.waitForSelector('main h1');
  return page;
}
