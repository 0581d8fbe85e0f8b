import { stdout } from 'node:process';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shiftWeek, weekAt } from '@/utils/digest/iso-week';
import { clearDatabase } from './clear-database';
import { openDesk } from './desk';
import { fillDatabase, madeUpWeek } from './fill-database';
import { launch } from './launch';
import { longestTask } from './longest-task';
import { extensionIn } from './toolbar';

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');

/** A frame that comes later than this is seen. Milliseconds. */
const SEEN = 50;

/** Other programs on a busy machine stretch a task that was running; ours is what the best of some runs still takes. */
const RUNS = 3;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a week of 500 candidates', () => {
  let desk: Page;
  beforeAll(async () => {
    desk = await openDesk(browser);
    await fillDatabase(desk, madeUpWeek(WEEK, 500));
    await desk.reload();
    await desk.waitForSelector('[data-row]');
  });
  afterAll(() => desk.close());

  const row = async (at: number): Promise<void> => {
    const found = (await desk.$$('[data-row]'))[at];
    await found?.scrollIntoView();
    await found?.focus();
  };
  const alt = async (key: 'ArrowUp' | 'ArrowDown'): Promise<void> => {
    await desk.keyboard.down('Alt');
    await desk.keyboard.press(key);
    await desk.keyboard.up('Alt');
    await pause(80);
  };

  const middleOf = async (at: number): Promise<{ x: number; y: number }> => {
    const box = await (await desk.$$('[data-row]'))[at]?.boundingBox();
    if (!box) throw new Error('There is no such row on screen.');
    return { x: box.x + 30, y: box.y + box.height / 2 };
  };
  /** What the work is to change. */
  const titles = (): Promise<string> => desk.$$eval('[data-row]', (rows) => rows.map((each) => each.textContent).join('\n'));
  const selected = (): Promise<number> => desk.$$eval('input[type=checkbox]:checked', (boxes) => boxes.length);
  const focused = (): Promise<string | null> => desk.evaluate(() => document.activeElement?.textContent ?? null);
  const scrolled = (): Promise<number> => desk.$eval('#panel-queue > :last-child', (list) => list.scrollTop);

  test.each<{ what: string; ready: () => Promise<void>; work: () => Promise<void>; changes: () => Promise<unknown>; done?: () => Promise<void> }>([
    {
      what: 'typing a title',
      ready: async () => {
        await row(3);
        await desk.keyboard.press('Enter');
        await desk.waitForSelector('li input[type=text]');
        await desk.focus('li input[type=text]');
      },
      work: () => desk.keyboard.type('一二三四五 abcde', { delay: 60 }),
      changes: titles,
      done: async () => {
        await desk.keyboard.press('Escape');
        await desk.keyboard.press('Escape');
      },
    },
    {
      what: 'moving a row by keys',
      ready: () => row(10),
      work: async () => {
        for (let step = 0; step < 6; step++) await alt('ArrowDown');
        for (let step = 0; step < 4; step++) await alt('ArrowUp');
      },
      changes: titles,
    },
    {
      what: 'dragging a row',
      ready: () => row(4),
      work: async () => {
        const [from, to] = [await middleOf(4), await middleOf(12)];
        await desk.mouse.move(from.x, from.y);
        await desk.mouse.down();
        await desk.mouse.move(from.x + 10, from.y + 5, { steps: 3 });
        await desk.mouse.move(to.x, to.y + 4, { steps: 10 });
        await desk.waitForSelector('[data-drop]');
        // A hand that arrives moves on a little; a drop right after a leap is one that the browser has not asked about.
        await pause(50);
        await desk.mouse.move(to.x + 2, to.y + 5);
        await desk.mouse.up();
        await desk.waitForSelector('[data-drop]', { hidden: true });
        await pause(150);
      },
      changes: titles,
    },
    {
      what: 'walking down by keys',
      ready: () => row(0),
      work: async () => {
        for (let step = 0; step < 30; step++) await desk.keyboard.press('ArrowDown');
      },
      changes: focused,
    },
    {
      what: 'selecting all, dropping and picking',
      ready: () => row(0),
      work: async () => {
        await desk.keyboard.down('Control');
        await desk.keyboard.press('a');
        await desk.keyboard.up('Control');
        await desk.keyboard.press('d');
        await pause(100);
        await desk.keyboard.press('d');
        await pause(100);
      },
      changes: selected,
      done: () => desk.keyboard.press('Escape'),
    },
    {
      what: 'scrolling',
      ready: () => row(0),
      work: async () => {
        await desk.mouse.move(500, 400);
        for (let step = 0; step < 40; step++) await desk.mouse.wheel({ deltaY: 300 });
        await pause(200);
      },
      changes: scrolled,
    },
  ])('$what: no task that is seen', async ({ what, ready, work, changes, done }) => {
    const longest: number[] = [];
    for (let run = 0; run < RUNS && (run === 0 || Math.min(...longest) > SEEN); run++) {
      await ready();
      await pause(200);
      const before = await changes();
      longest.push(await longestTask(desk, work));
      expect(await changes()).not.toEqual(before);
      await done?.();
    }
    stdout.write(`500 candidates, ${what}: longest task ${longest.map((each) => each.toFixed(1)).join(', ')} ms\n`);
    expect(Math.min(...longest)).toBeLessThanOrEqual(SEEN);
  });
});

describe('a database of 100,000 candidates in 500 weeks', () => {
  const TIMES = 15;

  let other: Browser;
  beforeAll(async () => {
    other = await launch();
  });
  afterAll(() => other.close());

  /** Milliseconds from the popup's start until it shows the week. */
  const openPopup = async (where: Browser): Promise<number> => {
    const { id } = await extensionIn(where);
    const page = await where.newPage();
    await page.evaluateOnNewDocument(() => {
      const shown = new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          // The count stands in the bar as soon as the week is known.
          if (!document.querySelector('header span:last-child')?.textContent) return;
          observer.disconnect();
          resolve(performance.now());
        }).observe(document, { childList: true, subtree: true, characterData: true });
      });
      Object.assign(window, { shown });
    });
    await page.goto(`chrome-extension://${id}/popup.html`);
    const time = (await page.evaluate('shown')) as number;
    await page.close();
    return time;
  };
  const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;

  test('opens the popup as fast as an empty one, within 20 %', async () => {
    const desk = await openDesk(browser);
    await clearDatabase(desk);
    for (let weeks = 0; weeks < 500; weeks += 50) await fillDatabase(desk, Array.from({ length: 50 }, (_, at) => madeUpWeek(shiftWeek(WEEK, -1 - weeks - at), 200)).flat());
    await desk.close();
    await openPopup(other);
    await openPopup(browser);
    const [empty, full]: [number[], number[]] = [[], []];
    // In turn, so that whatever else the machine does falls on both.
    for (let time = 0; time < TIMES; time++) {
      empty.push(await openPopup(other));
      full.push(await openPopup(browser));
    }
    stdout.write(`the popup, median of ${TIMES}: ${median(empty).toFixed(1)} ms on an empty database, ${median(full).toFixed(1)} ms on 100,000 candidates (× ${(median(full) / median(empty)).toFixed(2)})\n`);
    expect(median(full)).toBeLessThanOrEqual(1.2 * median(empty));
  }, 120_000);
});
