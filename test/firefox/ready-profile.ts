import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import type { Browser } from 'puppeteer-core';
import { findFirefox } from '../setup/find-firefox.mjs';
import { openOwn } from '../browser/own-page';
import { launchFirefox } from './launch';

/** The browser's own, in the extension's pages. */
declare const chrome: { contextMenus: { update: (id: string, changes: object) => Promise<void> } };

/** How often, 50 ms apart, the menus are looked for: 20 s. */
const TRIES = 400;

/**
 * Starts Firefox once, before the tests, for the profile that theirs are copies of: what a first start does in one
 * takes longer than all the rest of it. Resolves to what removes it.
 */
export default async function makeReadyProfile(): Promise<() => Promise<void>> {
  if (!findFirefox()) return async () => undefined;
  const profile = await mkdtemp(join(tmpdir(), 'linkweek-firefox-'));
  const remove = (): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    await startOnce(profile);
  } catch (error) {
    await remove();
    throw error;
  }
  env.LINKWEEK_FIREFOX_PROFILE = profile;
  return remove;
}

async function startOnce(userDataDir: string): Promise<void> {
  const browser = await launchFirefox({ userDataDir });
  const ended = new Promise((resolve) => browser.process()?.once('exit', (code, signal) => resolve(signal ?? code)));
  try {
    await menusMade(browser);
  } finally {
    await browser.close();
  }
  // One that was ended by force may not have written down what the copies are for.
  if ((await ended) !== 0) throw new Error(`Firefox ended with ${await ended}.`);
}

/** Waits for the entries in the menus, which the extension makes once, after it is installed: the last one of them. */
async function menusMade(browser: Browser): Promise<void> {
  const page = await openOwn(browser, 'options.html');
  const areThere = await page.evaluate(async (tries) => {
    const isThere = (): Promise<boolean> => chrome.contextMenus.update('openDesk', {}).then(() => true, () => false);
    for (; tries > 0; tries -= 1) {
      if (await isThere()) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  }, TRIES);
  if (!areThere) throw new Error('The extension made no entries in the menus.');
  await page.close();
}
