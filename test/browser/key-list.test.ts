import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { en as enWords } from '@/components/messages/keys/en';
import { zh_CN as words } from '@/components/messages/keys/zh_CN';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import { button, cardState } from './card';
import { openDesk } from './desk';
import { launch } from './launch';
import { openPage } from './open-page';
import { articlePage } from './pages';
import { clickToolbar, closePopup } from './toolbar';

let browser: Browser;
let article: Page;

beforeAll(async () => {
  browser = await launch();
  article = await openPage(browser, 'https://news.example/a/1', articlePage('区块链焦虑与错失恐惧症'));
});
afterAll(() => browser.close());

const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 5000, interval: 50 });
const lines = (page: Page): Promise<Record<string, string>> =>
  page.$$eval('dialog[open] dl > div', (all) => Object.fromEntries(all.map((each) => [each.querySelector('dd')?.textContent ?? '', [...each.querySelectorAll('kbd')].map((key) => key.textContent).join(' ')])));
const isOpen = async (page: Page): Promise<boolean> => (await page.$('dialog[open]')) !== null;
const focusedRow = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? null);

test('«?» lists the popup’s keys; Escape and «?» close the list alone, and the focus is back', async () => {
  const popup = await clickToolbar(browser, article);
  await cardState(popup);
  await popup.waitForSelector('[data-row]');
  await popup.focus('[data-row]');
  const row = await focusedRow(popup);
  for (const close of ['Escape', '?'] as const) {
    await popup.keyboard.press('?');
    await popup.waitForSelector('dialog[open]');
    const shown = await lines(popup);
    expect(shown[words.undo]).toBe('Ctrl+Z');
    expect(shown[words.section]).toBe('1 2 3');
    expect(shown).not.toHaveProperty(words.find);
    await popup.keyboard.press(close);
    await eventually(async () => expect(await isOpen(popup)).toBe(false));
    expect(await focusedRow(popup)).toBe(row);
  }
  await closePopup(browser);
});

test('on the desk the list has the desk’s keys as well, a button opens it, and no key reaches what lies below', async () => {
  const desk = await openDesk(browser);
  await desk.waitForSelector('[data-row]');
  await button(desk, messages.shortcuts).click();
  await desk.waitForSelector('dialog[open]');
  expect(await lines(desk)).toMatchObject({ [words.find]: '/', [words.move]: 'Alt+↑ Alt+↓', [words.selectAll]: 'Ctrl+A', [words.redo]: 'Ctrl+Shift+Z' });
  const before = await desk.$eval('h1', (heading) => heading.textContent);
  await desk.keyboard.press('[');
  await button(desk, words.close).click();
  await eventually(async () => expect(await isOpen(desk)).toBe(false));
  expect(await desk.$eval('h1', (heading) => heading.textContent)).toBe(before);
  await desk.close();
});

test('the list speaks English where the reader does', { tags: ['long'] }, async () => {
  const english = await launch({ lang: 'en-US' });
  const desk = await openDesk(english);
  await desk.keyboard.press('?');
  await desk.waitForSelector('dialog[open]');
  expect(Object.keys(await lines(desk))).toContain(enWords.undo);
  await english.close();
});
