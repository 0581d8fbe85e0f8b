import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { killBrowser } from './kill';
import { EXTENSION_DIR, launch, type LaunchOptions } from './launch';

/** A browser in a window, with our button on its toolbar where a person can right-click it. */
export interface PinnedBrowser {
  /** The one that runs now. */
  readonly browser: Browser;
  /** Ends it at once with all its processes, as a crash of the machine would. */
  kill: () => Promise<void>;
  /** Starts it again with the same profile. A browser that is driven takes the extension for new at each start: what it has stored is there, what the reader allowed is not. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
}

/** Starts it; the profile says beforehand that the button is pinned, which only the browser's own menu could do later, and whatever else is in `preferences`. */
export async function launchPinned(preferences: object = {}, options: Pick<LaunchOptions, 'clockAhead' | 'display'> = {}): Promise<PinnedBrowser> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'linkweek-'));
  await mkdir(join(userDataDir, 'Default'));
  // The offer to translate a Chinese page would take the focus from it.
  await writeFile(join(userDataDir, 'Default/Preferences'), JSON.stringify({ extensions: { pinned_extensions: [idOf(EXTENSION_DIR)] }, translate: { enabled: false }, ...preferences }));
  let browser = await launch({ ...options, headless: false, userDataDir });
  return {
    get browser() {
      return browser;
    },
    kill: () => killBrowser(browser),
    restart: async () => void (browser = await launch({ ...options, headless: false, userDataDir })),
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
