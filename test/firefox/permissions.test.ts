import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { zh_CN as optionsWords } from '@/components/messages/options/zh_CN';
import { zh_CN as ways } from '@/components/messages/ways/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { readBackup } from '@/utils/digest/backup/read-backup';
import { fieldsOf } from '@/utils/digest/fields-of';
import { openPage } from '../browser/open-page';
import { openOptions } from '../browser/options';
import { articlePage } from '../browser/pages';
import { readDatabase } from '../browser/read-database';
import { buttonPlace } from './button';
import { inFirefox } from './in-firefox';
import { launchFirefox } from './launch';
import { chooseFromMenu } from './menu';
import { answerPrompt } from './prompt';
import { clickWindow } from './window-hand';

/** The browser's own, on the extension's pages. */
declare const chrome: { permissions: { getAll: () => Promise<{ permissions: string[] }> } };

const { weekly } = optionsWords.backup;

inFirefox('what Firefox asks before it grants it', () => {
  let browser: Browser;
  let downloads: string;
  let options: Page;

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'linkweek-'));
    browser = await launchFirefox({ downloads });
    options = await openOptions(browser);
  });
  afterAll(async () => {
    await browser.close();
    await rm(downloads, { recursive: true });
  });

  const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 8000, interval: 100 });
  const granted = async (name: string): Promise<boolean> => (await options.evaluate(() => chrome.permissions.getAll())).permissions.includes(name);
  const turnWeekly = async (): Promise<void> => {
    await options.bringToFront();
    await options.locator(`::-p-aria([name="${weekly.label}"][role="checkbox"])`).click();
  };

  test('all tabs of the window are saved, and the permission to see them is given back', async () => {
    for (const at of [1, 2]) await openPage(browser, `https://news.example/a/${at}`, articlePage(`第 ${at} 篇文章`));
    await clickWindow(browser, await buttonPlace(browser), 2);
    await chooseFromMenu(browser, ways.menus.captureWindow);
    await answerPrompt(browser, 'allow');
    const titles = async (): Promise<string[]> => ((await readDatabase(options)).candidates as Candidate[]).map((candidate) => fieldsOf(candidate).title);
    await eventually(async () => expect((await titles()).sort()).toEqual(['第 1 篇文章 - 示例站', '第 2 篇文章 - 示例站']));
    await eventually(async () => expect(await granted('tabs')).toBe(false));
  });

  test('the weekly backup stays off where the reader refuses, and says so', async () => {
    await turnWeekly();
    await answerPrompt(browser, 'deny');
    await eventually(async () => expect(await options.$eval('footer output', (output) => output.textContent)).toBe(weekly.denied));
    expect([await granted('downloads'), await readdir(downloads)]).toEqual([false, []]);
  });

  test('the weekly backup is written at once where they allow it; off, it gives the permission back', async () => {
    await turnWeekly();
    await answerPrompt(browser, 'allow');
    await eventually(async () => expect(readBackup(await readFile(join(downloads, (await readdir(downloads))[0] ?? 'none'), 'utf8')).backup?.candidates).toHaveLength(2));
    expect(await granted('downloads')).toBe(true);
    await turnWeekly();
    await eventually(async () => expect(await granted('downloads')).toBe(false));
  });
});
