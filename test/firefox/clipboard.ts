import type { Browser } from 'puppeteer-core';
import { inWindow } from './in-window';

/** Waits until something else than `before` is on the clipboard, and gives its plain text. An extension may not read there unasked; the browser's own window may. */
export function readFirefoxClipboard(browser: Browser, before: string): Promise<string> {
  return inWindow(
    browser,
    async (unwanted) => {
      for (let tries = 0; tries < 300; tries++) {
        const text = await navigator.clipboard.readText();
        if (text !== unwanted) return text;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('Nothing was copied.');
    },
    before,
  );
}
