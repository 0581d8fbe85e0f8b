import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import { isFirefox } from '../firefox/in-window';
import { clickFirefoxToolbar, closeFirefoxPopup } from '../firefox/toolbar';

const isPopup = (target: Target): boolean => target.url().endsWith('/popup.html');
const openPopup = (browser: Browser): Target | undefined => browser.targets().find(isPopup);

/** The built extension in this Chromium. */
export async function extensionIn(browser: Browser): Promise<Extension> {
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('The extension is not in this browser.');
  return extension;
}

/** Clicks the toolbar button on a tab, as a reader would, and gives the popup that opens. One that is open is closed first. */
export async function clickToolbar(browser: Browser, page: Page): Promise<Page> {
  if (isFirefox(browser)) return clickFirefoxToolbar(browser, page);
  await closePopup(browser);
  await page.bringToFront();
  await (await extensionIn(browser)).triggerAction(page);
  const target = await browser.waitForTarget(isPopup, { timeout: 15_000 });
  const popup = await target.asPage();
  // Too early, there is no document to ask questions of yet.
  await popup.waitForFunction(() => document.readyState === 'complete', { polling: 20 });
  return popup;
}

/** Closes the popup, if one is open, and waits until it is gone: a click on the button of an open popup would only close it. */
export async function closePopup(browser: Browser): Promise<void> {
  if (isFirefox(browser)) return closeFirefoxPopup(browser);
  const target = openPopup(browser);
  if (!target) return;
  const gone = new Promise<void>((resolve) => {
    const check = (destroyed: Target): void => {
      if (destroyed !== target) return;
      browser.off('targetdestroyed', check);
      resolve();
    };
    browser.on('targetdestroyed', check);
  });
  // It may be gone before it can answer, which is what is wanted.
  await (await target.asPage()).evaluate(() => window.close()).catch(() => undefined);
  await gone;
}
