import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { zh_CN as unsaved } from '@/components/messages/unsaved/zh_CN';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import { asCommonmarkWrites, linksByCommonmark, linksByMicromark } from '@/test/utils/digest/export/commonmark';
import type { Candidate } from '@/utils/digest/candidate';
import { markdownLine } from '@/utils/digest/export/markdown';
import { fieldsOf } from '@/utils/digest/fields-of';
import { button, cardState } from './card';
import { clearDatabase } from './clear-database';
import { openDesk } from './desk';
import { HOSTILE_PAGES, type HostilePage } from './hostile-pages';
import { IN_FIREFOX, launch } from './launch';
import { openPage } from './open-page';
import { readDatabase } from './read-database';
import { clickToolbar, closePopup } from './toolbar';

/** What a candidate takes at most, UTF-16 units of its JSON: a title and what it was, addresses and names, each with its stamp. */
const LARGEST = 8000;
/** The longest that the popup may be busy at one time, and may leave the reader without an answer, milliseconds. */
const BUSY = 300;
const PATIENCE = 12_000;

/** What no text of a candidate may hold: control characters, overrides of direction, halves of characters. */
const UNCLEAN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]|\p{Surrogate}/u;

let browser: Browser;
let desk: Page;
beforeAll(async () => {
  browser = await launch();
  desk = await openDesk(browser);
});
afterEach(() => clearDatabase(desk));
afterAll(() => browser.close());

async function open({ html, address = 'https://hostile.example/a/1', script }: HostilePage): Promise<Page> {
  if (/^(data|about):/.test(address)) {
    const page = await browser.newPage();
    await page.goto(address);
    if (script) await page.evaluate(script);
    return page;
  }
  const page = await openPage(browser, address, html);
  // A dialog is left open, as its reader has it before them.
  page.on('dialog', () => undefined);
  if (script) await page.evaluate(script);
  // What it does a moment later has begun.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return page;
}

/** The longest task of a page so far, milliseconds; nothing under 50 is told, and in Firefox nothing at all. */
const longestTask = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(Math.max(...list.getEntries().map(({ duration }) => duration)))).observe({ type: 'longtask', buffered: true });
        setTimeout(resolve, 100, 0);
      }),
  );

const textsIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []);

/** Whether a script ran that none of ours should ever run. */
const hasRun = (page: Page): Promise<boolean> => page.evaluate(() => 'ran' in window);

/** Nothing of a page came to life on a page of ours. */
async function expectInert(surface: Page): Promise<void> {
  expect(await hasRun(surface)).toBe(false);
  expect(await surface.$$eval('img, iframe, object, embed, [onerror], a[href^="javascript:"], a[href^="data:"]', (found) => found.length)).toBe(0);
}

/** A text as it is awaited, of which `…` stands for the rest. */
function expectText(text: string | undefined, awaited: string): void {
  if (awaited.endsWith('…')) expect(text?.startsWith(awaited.slice(0, -1)) && text.endsWith('…')).toBe(true);
  else expect(text).toBe(awaited);
}

async function expectStored(popup: Page, { title, stored, called = {} }: HostilePage): Promise<void> {
  const { candidates = [] } = await readDatabase(popup);
  expect(candidates).toHaveLength(1);
  const [candidate] = candidates as Candidate[];
  if (!candidate) return;
  expect(JSON.stringify(candidate).length).toBeLessThan(LARGEST);
  expect(textsIn(candidate).filter((text) => UNCLEAN.test(text))).toEqual([]);
  const fields = fieldsOf(candidate);
  if (title !== undefined) expectText(fields.title, title);
  const { captured } = candidate;
  if (called.author !== undefined) expectText(captured.author, called.author);
  if (called.account !== undefined) expectText(captured.account, called.account);
  if (called.site !== undefined) expectText(captured.site, called.site);
  if (stored !== undefined) expect(fields.address).toBe(stored);
  const line = markdownLine(fields);
  expect(linksByMicromark(line)).toEqual([{ title: fields.title, address: fields.address, after: '' }]);
  expect(linksByCommonmark(line)).toEqual([{ title: fields.title, address: asCommonmarkWrites(fields.address), after: '' }]);
}

describe('a page that', () => {
  // In Firefox they are the same pages once more.
  for (const hostile of HOSTILE_PAGES) test(`${hostile.name} (${hostile.why})`, { tags: hostile.long || IN_FIREFOX ? ['long'] : [] }, async () => {
    const expected = IN_FIREFOX ? { ...hostile, ...hostile.inFirefox } : hostile;
    const page = await open(hostile);
    const clicked = Date.now();
    const popup = await clickToolbar(browser, page);
    const state = await cardState(popup);
    const answered = Date.now() - clicked;
    const busy = await longestTask(popup);
    console.log(`${hostile.name}: ${answered} ms until «${state}», longest task ${Math.round(busy)} ms`);
    const { comesTo } = expected;
    if (comesTo === 'saved') expect(state).toMatch(/^已收录到/);
    else if (comesTo === 'offered') {
      expect(state).toBe(unsaved.offered['no-article']);
      await button(popup, messages.card.add).click();
      expect(await cardState(popup, state)).toMatch(/^已收录到/);
    } else expect(state).toBe(unsaved.refusals[comesTo]);
    if (comesTo === 'saved' || comesTo === 'offered') {
      await expectStored(popup, expected);
      // Nor did ours wake what the page had laid out for it.
      expect(await hasRun(page)).toBe(false);
    } else expect((await readDatabase(popup)).candidates ?? []).toEqual([]);
    await expectInert(popup);
    expect(busy).toBeLessThan(BUSY);
    expect(answered).toBeLessThan(PATIENCE);
    await closePopup(browser);
    // A page that never pauses does not close when asked.
    await Promise.race([page.close(), new Promise((resolve) => setTimeout(resolve, 1000))]);
    await desk.reload();
    await desk.waitForFunction(() => document.querySelector('#panel-issue article')?.textContent, { polling: 50 });
    await expectInert(desk);
  });
});
