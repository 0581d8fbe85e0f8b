import { stdout } from 'node:process';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { weekAt } from '@/utils/digest/iso-week';
import { openDesk } from '@/test/browser/desk';
import { fillDatabase, madeUpWeek } from '@/test/browser/fill-database';
import { launch } from '@/test/browser/launch';
import { longestTask, type Longest } from '@/test/browser/longest-task';
import { clickToolbar } from '@/test/browser/toolbar';

/** A frame that comes later than this is seen. Milliseconds. */
const SEEN = 50;

/** Other programs on a busy machine slow down what they do not stop; ours is what the best of some runs still takes. */
const RUNS = 3;

/** The first field of an open row is its title, the second its note. */
const TITLE = 0;
const NOTE = 1;

/** Something done to a long week: how it begins, what is measured, and what it is to change. */
interface Work {
  what: string;
  ready: (page: Page) => Promise<unknown>;
  work: (page: Page) => Promise<unknown>;
  changes: (page: Page) => Promise<unknown>;
  done?: (page: Page) => Promise<unknown>;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the rows say, from the top, and what is typed into the one that is open. */
const rows = (page: Page): Promise<string> => page.$$eval('[data-row], li input[type=text]', (all) => all.map((each) => (each instanceof HTMLInputElement ? each.value : each.textContent)).join('\n'));
const selected = (page: Page): Promise<number> => page.$$eval('input[type=checkbox]:checked', (boxes) => boxes.length);
const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);
const scrolled = (page: Page): Promise<number> => page.$eval('[data-row]', (first) => first.getBoundingClientRect().top);

const focusRow = (at: number) => async (page: Page): Promise<void> => {
  const row = (await page.$$('[data-row]'))[at];
  await row?.scrollIntoView();
  await row?.focus();
};
const focusField = (at: number) => async (page: Page): Promise<void> => {
  await focusRow(3)(page);
  await page.keyboard.press('Enter');
  await page.waitForSelector('li input[type=text]');
  await (await page.$$('li input[type=text]'))[at]?.focus();
};
const type = (page: Page): Promise<void> => page.keyboard.type('一二三四五 abcde', { delay: 60 });
const leaveField = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
};

/** Presses keys one after the other as a quick hand does, with time for what each comes to. */
const press = async (page: Page, keys: readonly KeyInput[], held?: KeyInput): Promise<void> => {
  if (held) await page.keyboard.down(held);
  for (const key of keys) {
    await page.keyboard.press(key);
    await pause(80);
  }
  if (held) await page.keyboard.up(held);
};

const middleOf = async (page: Page, at: number): Promise<{ x: number; y: number }> => {
  const box = await (await page.$$('[data-row]'))[at]?.boundingBox();
  if (!box) throw new Error('There is no such row on screen.');
  return { x: box.x + 30, y: box.y + box.height / 2 };
};
const drag = async (page: Page): Promise<void> => {
  const [from, to] = [await middleOf(page, 4), await middleOf(page, 12)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 5, { steps: 3 });
  await page.mouse.move(to.x, to.y + 4, { steps: 10 });
  await page.waitForSelector('[data-drop]');
  // A hand that arrives moves on a little; a drop right after a leap is one that the browser has not asked about.
  await pause(50);
  await page.mouse.move(to.x + 2, to.y + 5);
  await page.mouse.up();
  await page.waitForSelector('[data-drop]', { hidden: true });
  await pause(150);
};
const wheel = async (page: Page): Promise<void> => {
  await page.mouse.move(300, 400);
  for (let step = 0; step < 40; step++) await page.mouse.wheel({ deltaY: 300 });
  await pause(200);
};

const EVERYWHERE: readonly Work[] = [
  { what: 'typing a title', ready: focusField(TITLE), work: type, changes: rows, done: leaveField },
  { what: 'typing a note', ready: focusField(NOTE), work: type, changes: rows, done: leaveField },
  { what: 'walking down by keys', ready: focusRow(0), work: (page) => press(page, Array.from({ length: 15 }, () => 'ArrowDown')), changes: focused },
  { what: 'putting a row into another section', ready: focusRow(20), work: (page) => press(page, ['3']), changes: rows },
  { what: 'dropping a row and removing it', ready: focusRow(20), work: (page) => press(page, ['d', 'Delete']), changes: rows },
  { what: 'scrolling by keys', ready: focusRow(0), work: (page) => press(page, ['PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown']), changes: scrolled },
];

const ON_THE_DESK: readonly Work[] = [
  { what: 'scrolling by the wheel', ready: focusRow(0), work: wheel, changes: scrolled },
  { what: 'moving a row by keys', ready: focusRow(10), work: (page) => press(page, ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'], 'Alt'), changes: rows },
  { what: 'dragging a row', ready: focusRow(4), work: drag, changes: rows },
  { what: 'selecting all', ready: focusRow(0), work: (page) => press(page, ['a'], 'Control'), changes: selected, done: (page) => press(page, ['Escape']) },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  const desk = await openDesk(browser);
  await fillDatabase(desk, madeUpWeek(weekAt(Date.now(), 'Asia/Shanghai'), 500));
  // Every page of the extension works on the same thread: one that stays open would be measured too.
  await desk.close();
});
afterAll(() => browser.close());

describe.each<{ where: string; open: () => Promise<Page>; works: readonly Work[] }>([
  { where: 'the desk', open: () => openDesk(browser), works: [...EVERYWHERE, ...ON_THE_DESK] },
  { where: 'the popup', open: async () => clickToolbar(browser, await browser.newPage()), works: EVERYWHERE },
])('500 candidates in $where', ({ where, open, works }) => {
  let page: Page;
  beforeAll(async () => {
    page = await open();
    await page.waitForSelector('[data-row]');
  });
  afterAll(() => page.close());

  test.each(works)('$what: no task that is seen', async ({ what, ready, work, changes, done }) => {
    const longest: Longest[] = [];
    const best = (): number => Math.min(...longest.map(({ worked }) => worked));
    for (let run = 0; run < RUNS && (run === 0 || best() > SEEN); run++) {
      await ready(page);
      await pause(200);
      const before = await changes(page);
      longest.push(await longestTask(page, async () => void (await work(page))));
      await vi.waitFor(async () => expect(await changes(page)).not.toEqual(before), { timeout: 10_000 });
      await done?.(page);
    }
    stdout.write(`500 candidates in ${where}, ${what}: longest task ${longest.map(({ worked, taken }) => `${worked.toFixed(1)} ms (${taken.toFixed(1)} by the clock)`).join(', ')}\n`);
    expect(best()).toBeLessThanOrEqual(SEEN);
  });
});
