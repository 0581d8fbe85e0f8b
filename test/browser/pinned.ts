import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { EXTENSION_DIR, launch } from './launch';

/** A browser in a window, with our button on its toolbar where a person can right-click it. */
export interface PinnedBrowser {
  browser: Browser;
  close: () => Promise<void>;
}

/** Starts it; the profile says beforehand that the button is pinned, which only the browser's own menu could do later, and whatever else is in `preferences`. */
export async function launchPinned(preferences: object = {}): Promise<PinnedBrowser> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'linkweek-'));
  await mkdir(join(userDataDir, 'Default'));
  // The offer to translate a Chinese page would take the focus from it.
  await writeFile(join(userDataDir, 'Default/Preferences'), JSON.stringify({ extensions: { pinned_extensions: [idOf(EXTENSION_DIR)] }, translate: { enabled: false }, ...preferences }));
  const browser = await launch({ headless: false, userDataDir });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The id of an unpacked extension is made from its folder: 32 hexadecimal digits of its SHA-256, written a to p. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => 'abcdefghijklmnop'.charAt(parseInt(digit, 16))).join('');
}

/** Where Chromium puts the one pinned button, in pixels from the window's upper right corner; no page can ask. */
const BUTTON = { fromRight: 149, fromTop: 63 };

/** Where our button is on the screen. */
export function buttonPlace(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(({ fromRight, fromTop }) => ({ x: screenX + outerWidth - fromRight, y: screenY + fromTop }), BUTTON);
}
