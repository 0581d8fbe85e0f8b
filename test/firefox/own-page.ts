import type { Page } from 'puppeteer-core';
import { firefoxOrigin } from './toolbar';

/** Leads a tab to one of the extension's own files, `options.html`. */
export async function goToFirefoxPage(page: Page, file: string): Promise<void> {
  const address = `${await firefoxOrigin(page.browser())}/${file}`;
  // The browser tells nobody that a page of an extension has loaded, so the page is asked.
  void page.goto(address, { timeout: 0 }).catch(() => undefined);
  await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', { polling: 20, timeout: 15_000 }, address);
}
