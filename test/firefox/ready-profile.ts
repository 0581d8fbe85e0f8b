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

/**
 * Starts Firefox once, before the tests, for the profile that theirs are copies of: what a first start does in one
 * takes longer than all the rest of it. Resolves to what removes it.
 */
export default async function makeReadyProfile(): Promise<() => Promise<void>> {
  if (!findFirefox()) return async () => undefined;
  const profile = await mkdtemp(join(tmpdir(), 'linkweek-firefox-'));
  const browser = await launchFirefox({ userDataDir: profile });
  await menusMade(browser);
  await browser.close();
  // One that was ended by force may not have written down what the copies are for.
  const { exitCode, signalCode } = browser.process() ?? {};
  if (exitCode !== 0) throw new Error(`Firefox ended with ${exitCode ?? signalCode}.`);
  env.LINKWEEK_FIREFOX_PROFILE = profile;
  return () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Waits for the entries in the menus, which the extension makes once, after it is installed: the last one of them. */
async function menusMade(browser: Browser): Promise<void> {
  const page = await openOwn(browser, 'options.html');
  await page.evaluate(async () => {
    const isThere = (): Promise<boolean> => chrome.contextMenus.update('openDesk', {}).then(() => true, () => false);
    while (!(await isThere())) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await page.close();
}
