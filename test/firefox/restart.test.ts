import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Candidate } from '@/utils/digest/candidate';
import { cardState } from '../browser/card';
import { openPage } from '../browser/open-page';
import { articlePage } from '../browser/pages';
import { readDatabase } from '../browser/read-database';
import { inFirefox } from './in-firefox';
import { launchFirefox } from './launch';
import { clickFirefoxToolbar, closeFirefoxPopup, firefoxOrigin } from './toolbar';

inFirefox('in Firefox', () => {
  test('a click on the toolbar saves the page where the browser keeps it though the disk run low, and it is still there after a restart', async () => {
    const userDataDir = await mkdtemp(join(tmpdir(), 'linkweek-firefox-'));
    const titles = async (state: RegExp): Promise<string[]> => {
      const browser = await launchFirefox({ userDataDir });
      const page = await openPage(browser, 'https://news.example/a/1', articlePage('真的可以只有链没有币么'));
      const popup = await clickFirefoxToolbar(browser, page);
      expect(popup.url()).toBe(`${await firefoxOrigin(browser)}/popup.html`);
      expect(await cardState(popup)).toMatch(state);
      expect(await popup.evaluate(() => navigator.storage.persisted())).toBe(true);
      const stored = ((await readDatabase(popup)).candidates as Candidate[]).map(({ title }) => title.value);
      await closeFirefoxPopup(browser);
      await browser.close();
      return stored;
    };
    expect(await titles(/^已收录到 /)).toEqual(['真的可以只有链没有币么']);
    expect(await titles(/^本周已收录 /)).toEqual(['真的可以只有链没有币么']);
    await rm(userDataDir, { recursive: true, maxRetries: 5 });
  }, 120_000); // two browsers are started one after the other
});
