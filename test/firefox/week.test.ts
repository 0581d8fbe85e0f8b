import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { weekAt } from '@/utils/digest/iso-week';
import { button, cardState } from '../browser/card';
import { copiedBy } from '../browser/clipboard';
import { openDesk } from '../browser/desk';
import { openPage } from '../browser/open-page';
import { articlePage } from '../browser/pages';
import { readDatabase } from '../browser/read-database';
import { badgeText } from './button';
import { inFirefox } from './in-firefox';
import { launchFirefox } from './launch';
import { frontAddress, ownTab, tabAddresses } from './tabs';
import { clickFirefoxToolbar, closeFirefoxPopup } from './toolbar';

const [FIRST, SECOND, THIRD] = ['区块链焦虑与错失恐惧症', '真的可以只有链没有币么', '如何做一个好的技术人'] as const;
const TITLES = [FIRST, SECOND, THIRD];
const WEEK = weekAt(Date.now(), 'Asia/Shanghai');
const NOTHING_BUT = (titles: readonly string[]): string => `## 文章\n\n${titles.map((title) => `* [${title}](https://news${TITLES.findIndex((each) => each === title)}.example/a)\n`).join('')}`;

inFirefox('a week in Firefox', () => {
  let browser: Browser;
  let downloads: string;
  let pages: Page[];
  let popup: Page;
  let desk: Page;

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'linkweek-'));
    browser = await launchFirefox({ downloads });
    pages = [];
    for (const [at, title] of TITLES.entries()) pages.push(await openPage(browser, `https://news${at}.example/a`, articlePage(title)));
  });
  afterAll(async () => {
    await browser.close();
    await rm(downloads, { recursive: true });
  });

  const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 15_000, interval: 100 });
  /** Clicks what leads away from the popup, which may be gone before it can tell that it was clicked. */
  const clickAway = async (name: string): Promise<void> => {
    const clicked = button(popup, name).click().catch(() => undefined);
    await Promise.race([clicked, new Promise((resolve) => setTimeout(resolve, 5000))]);
  };
  const stored = async (inside: Page): Promise<Candidate[]> => (await readDatabase(inside)).candidates as Candidate[];
  const rows = (page: Page): Promise<string[]> => page.$$eval('[data-row]', (all) => all.map((row) => row.getAttribute('title') ?? ''));
  const rowsBecome = (page: Page, expected: readonly string[]): Promise<void> => eventually(async () => expect(await rows(page)).toEqual(expected));
  const press = async (page: Page, ...keys: readonly ('Control' | 'a' | 'z')[]): Promise<void> => {
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.toReversed()) await page.keyboard.up(key);
  };

  test('a click saves each page, shows its title, and says so once it is in the database', async () => {
    for (const [at, page] of pages.entries()) {
      popup = await clickFirefoxToolbar(browser, page);
      expect(await cardState(popup)).toBe(messages.card.saved(WEEK));
      expect((await stored(popup)).map(({ title }) => title.value).sort()).toEqual(TITLES.slice(0, at + 1).sort());
      expect(await popup.$eval('main > section', (card) => card.textContent)).toContain(TITLES[at]);
    }
    await eventually(async () => expect(await badgeText(browser)).toBe('3'));
  });

  test('the popup has its size, and lists the week', async () => {
    expect(await popup.evaluate(() => [innerWidth, innerHeight])).toEqual([380, 560]);
    await rowsBecome(popup, TITLES);
  });

  test('the week is copied', async () => {
    expect(await copiedBy(popup, () => button(popup, messages.export.copy).click())).toBe(NOTHING_BUT(TITLES));
  });

  test('and saved as a file', async () => {
    await button(popup, messages.export.download).click();
    await eventually(async () => expect(await readFile(join(downloads, `${WEEK}.md`), 'utf8')).toBe(NOTHING_BUT(TITLES)));
  });

  test('a link opens in a tab behind', async () => {
    await button(popup, messages.queue.openLink(SECOND)).click();
    await eventually(async () => expect((await tabAddresses(browser)).filter((address) => address === 'https://news1.example/a')).toHaveLength(2));
    expect(await frontAddress(browser)).toBe('https://news2.example/a');
  });

  test('the popup leads to the desk, and to the one that is open', async () => {
    await clickAway(messages.export.openDesk);
    desk = await ownTab(browser, '/desk.html');
    await rowsBecome(desk, TITLES);
    popup = await clickFirefoxToolbar(browser, pages[0] ?? desk);
    expect(await cardState(popup)).toMatch(/^本周已收录 /);
    await clickAway(messages.export.openDesk);
    await eventually(async () => expect(await frontAddress(browser)).toBe(desk.url()));
    expect((await tabAddresses(browser)).filter((address) => address === desk.url())).toHaveLength(1);
    await closeFirefoxPopup(browser);
  });

  test('on the desk a title and a section are changed in place', async () => {
    await desk.close();
    desk = await openDesk(browser);
    await rowsBecome(desk, TITLES);
    await desk.locator(`[data-row][title="${SECOND}"]`).click();
    await desk.locator(`li ::-p-aria([name="${messages.fields.title}"])`).click();
    await press(desk, 'Control', 'a');
    await desk.keyboard.type('改过的标题');
    await desk.keyboard.press('Enter');
    await desk.locator('li label ::-p-text(工具)').click();
    await eventually(async () => expect((await stored(desk)).map(fieldsOf)).toContainEqual(expect.objectContaining({ title: '改过的标题', section: 'tools' })));
    await rowsBecome(desk, [FIRST, THIRD, '改过的标题']);
  });

  test('what is removed comes back by Ctrl+Z', async () => {
    await desk.focus(`[data-row][title="${FIRST}"]`);
    await desk.keyboard.press('Delete');
    await rowsBecome(desk, [THIRD, '改过的标题']);
    await eventually(async () => expect(await badgeText(browser)).toBe('2'));
    await press(desk, 'Control', 'z');
    await rowsBecome(desk, [FIRST, THIRD, '改过的标题']);
    await eventually(async () => expect(await badgeText(browser)).toBe('3'));
  });
});
