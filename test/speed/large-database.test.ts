import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stdout } from 'node:process';
import type { Browser, Extension, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shiftWeek, weekAt } from '@/utils/digest/iso-week';
import { fillWeeks, madeUpWeek } from '@/test/browser/fill-database';
import { EXTENSION_DIR, launch } from '@/test/browser/launch';
import { popupOpenings } from './popup-opening';
import { closePopup } from '@/test/browser/toolbar';

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');

/** Openings of each popup in a run. */
const TIMES = 11;

/** What else the machine does slows one popup more than the other; a database that did would do so in every run. */
const RUNS = 3;

/** Another copy of the extension, which has a database of its own: so both are opened in turn, by one browser, in the same minute. */
const copy = mkdtempSync(join(tmpdir(), 'linkweek-'));

let browser: Browser;
let page: Page;
let empty: Extension;
let full: Extension;
beforeAll(async () => {
  browser = await launch();
  cpSync(EXTENSION_DIR, copy, { recursive: true });
  const id = await browser.installExtension(copy);
  const extensions = await browser.extensions();
  const [other] = [...extensions.values()].filter((each) => each.id !== id);
  const installed = extensions.get(id);
  await (await (await browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/welcome.html`)).page())?.close();
  if (!other || !installed) throw new Error('The extension is not in this browser twice.');
  [empty, full] = [other, installed];
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  rmSync(copy, { recursive: true });
});

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;

test('100,000 candidates in 500 weeks open the popup as fast as none, within 20 %', async () => {
  const desk = await browser.newPage();
  await desk.goto(`chrome-extension://${full.id}/desk.html`);
  await desk.waitForSelector('#panel-queue [tabindex="-1"]');
  // None of them this week: what a week's own candidates take to draw is no matter of the database's size.
  for (let past = 0; past < 500; past += 50) await fillWeeks(desk, Array.from({ length: 50 }, (_, at) => shiftWeek(WEEK, -1 - past - at)), madeUpWeek(WEEK, 200));
  await desk.close();
  // As long as a page of it is open its process is; a popup that had to wait for one would hide what the database takes.
  for (const { id } of [empty, full]) await (await browser.newPage()).goto(`chrome-extension://${id}/icons/16.png`);
  await page.goto('about:blank');
  const nextShown = await popupOpenings(browser);
  const open = async (extension: Extension): Promise<number> => {
    await closePopup(browser);
    await page.bringToFront();
    const shown = nextShown();
    await extension.triggerAction(page);
    return shown;
  };
  const ratios: number[] = [];
  for (let run = 0; run < RUNS && (run === 0 || Math.min(...ratios) > 1.2); run++) {
    const [none, many]: [number[], number[]] = [[], []];
    for (let time = 0; time < TIMES; time++) {
      // Each comes after itself as often as after the other, which has more or less to close.
      none.push(await open(empty));
      many.push(await open(full), await open(full));
      none.push(await open(empty));
    }
    ratios.push(median(many) / median(none));
    stdout.write(`the popup, from click to queue: no candidates ${median(none).toFixed(1)} ms, 100,000 candidates ${median(many).toFixed(1)} ms (× ${(median(many) / median(none)).toFixed(2)})\n`);
  }
  expect(Math.min(...ratios)).toBeLessThanOrEqual(1.2);
}, 180_000);
