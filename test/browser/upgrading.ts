import type { Browser } from 'puppeteer-core';
import { openOwn } from './own-page';

declare global {
  interface Window {
    /** Set in a page that `beginUpgrade` opened, from the moment that its database asks for the upgrade until it can be used. */
    upgrading?: boolean;
  }
}

/** Opens the desk, which upgrades an older database as the popup does; resolves as soon as the upgrade runs. What is given says whether it still does. */
export async function beginUpgrade(browser: Browser): Promise<() => Promise<boolean>> {
  const page = await openOwn(browser, 'manifest.json');
  await page.evaluateOnNewDocument(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...asked) {
      const request = open.apply(this, asked);
      // Before the page's own, which starts the work.
      request.addEventListener('upgradeneeded', () => (window.upgrading = true));
      request.addEventListener('success', () => (window.upgrading = false));
      return request;
    };
  });
  await page.goto(page.url().replace('manifest.json', 'desk.html'));
  await page.waitForFunction(() => window.upgrading !== undefined, { polling: 1 });
  return () => page.evaluate(() => window.upgrading === true);
}
