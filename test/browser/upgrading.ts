import type { Browser } from 'puppeteer-core';
import { openOwn } from './own-page';

declare global {
  interface Window {
    /** Set in a page that `beginUpgrade` opened, from the moment that its database asks for the upgrade until it can be used. */
    upgrading?: boolean;
  }
}

/** Has the desk's own script upgrade an older database, as it does where it is opened; resolves as soon as the upgrade runs, or once the desk has found that the worker was before it. What is given says whether it still runs. */
export async function beginUpgrade(browser: Browser): Promise<() => Promise<boolean>> {
  // No page at all, so that its database can be watched from before the script is loaded: Firefox lets nothing into ours before they begin.
  const page = await openOwn(browser, 'manifest.json');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const open = IDBFactory.prototype.open;
        IDBFactory.prototype.open = function (...asked) {
          const request = open.apply(this, asked);
          // Before the desk's own, which starts the work.
          request.addEventListener('upgradeneeded', () => resolve((window.upgrading = true)));
          request.addEventListener('success', () => {
            if (window.upgrading) window.upgrading = false;
            else resolve(undefined);
          });
          return request;
        };
        document.body.append(Object.assign(document.createElement('script'), { type: 'module', src: '/chunks/desk.js', onerror: reject }));
      }),
  );
  return () => page.evaluate(() => window.upgrading === true);
}
