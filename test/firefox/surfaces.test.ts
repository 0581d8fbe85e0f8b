import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { zh_CN as deskWords } from '@/components/messages/desk/zh_CN';
import { zh_CN as optionsWords } from '@/components/messages/options/zh_CN';
import { readBackup } from '@/utils/digest/backup/read-backup';
import { weekAt } from '@/utils/digest/iso-week';
import { violations } from '../browser/axe';
import { button, cardState } from '../browser/card';
import { openDesk } from '../browser/desk';
import { fillDatabase, madeUpWeek } from '../browser/fill-database';
import { openPage } from '../browser/open-page';
import { openOptions } from '../browser/options';
import { openOwn } from '../browser/own-page';
import { articlePage } from '../browser/pages';
import { readDatabase } from '../browser/read-database';
import { inFirefox } from './in-firefox';
import { launchFirefox } from './launch';
import { frontAddress } from './tabs';
import { clickFirefoxToolbar, closeFirefoxPopup } from './toolbar';

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');

inFirefox('the surfaces in Firefox', () => {
  let browser: Browser;
  let downloads: string;
  let surface: Page;

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'linkweek-'));
    browser = await launchFirefox({ downloads });
    const desk = await openDesk(browser);
    await fillDatabase(desk, madeUpWeek(WEEK, 12));
    await desk.close();
  });
  afterAll(async () => {
    await browser.close();
    await rm(downloads, { recursive: true });
  });
  afterEach(async () => {
    await closeFirefoxPopup(browser);
    if (!surface.isClosed()) await surface.close();
  });

  const popupOn = async (address: string, html: string): Promise<Page> => {
    const popup = await clickFirefoxToolbar(browser, await openPage(browser, address, html));
    await cardState(popup);
    return popup;
  };
  const SURFACES: readonly { name: string; open: () => Promise<Page> }[] = [
    { name: 'the popup, saved', open: () => popupOn('https://news.example/a/1', articlePage('区块链焦虑与错失恐惧症')) },
    { name: 'the popup, offered', open: () => popupOn('https://tool.example/', '<!doctype html><meta charset="utf-8"><title>一个工具</title><h1>一个工具</h1>') },
    { name: 'the popup, refused', open: () => popupOn('https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv', '<meta charset="utf-8"><h2 class="weui-msg__title">该内容已被发布者删除</h2>') },
    {
      name: 'the desk',
      open: async () => {
        const page = await openDesk(browser);
        await page.waitForSelector('[data-row]');
        return page;
      },
    },
    {
      name: 'the desk, a row open, as Markdown',
      open: async () => {
        const page = await openDesk(browser);
        await page.locator('[data-row]').click();
        await button(page, deskWords.issue.markdown).click();
        await page.waitForSelector('textarea');
        return page;
      },
    },
    { name: 'the options', open: () => openOptions(browser) },
    { name: 'the first-run page', open: () => openOwn(browser, 'welcome.html') },
  ];

  test.each(SURFACES)('axe finds nothing wrong with $name', async ({ open }) => {
    surface = await open();
    expect(await violations(surface)).toEqual([]);
  });

  test('what is decided in the options is stored', async () => {
    surface = await openOptions(browser);
    await surface.locator(`::-p-aria([name="${optionsWords.digest.name}"])`).fill('微信群');
    const stored = async (): Promise<unknown[]> => (await readDatabase(surface)).settings ?? [];
    await vi.waitFor(async () => expect(await stored()).toContainEqual(expect.objectContaining({ value: '微信群' })), { timeout: 5000, interval: 50 });
  });

  test('a backup is saved as a file that can be read', async () => {
    surface = await openOptions(browser);
    await button(surface, optionsWords.backup.export).click();
    const saved = async (): Promise<string> => {
      const file = (await readdir(downloads)).find((name) => name.endsWith('.json'));
      return readFile(join(downloads, file ?? 'none'), 'utf8');
    };
    await vi.waitFor(async () => expect(readBackup(await saved()).backup?.candidates.length).toBeGreaterThanOrEqual(12), { timeout: 5000, interval: 100 });
  });

  test('the shortcuts in the options are Firefox’s, and their button leads to where it keeps them', async () => {
    surface = await openOptions(browser);
    await vi.waitFor(async () => expect(await surface.evaluate(() => document.body.innerText)).toMatch(/Alt\+Shift\+L|Alt \+ Shift \+ L/), { timeout: 5000, interval: 50 });
    await button(surface, optionsWords.shortcuts.change).click();
    await vi.waitFor(async () => expect(await frontAddress(browser)).toBe('about:addons'), { timeout: 5000, interval: 50 });
  });
});
