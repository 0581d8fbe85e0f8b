import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { weekAt } from '@/utils/digest/iso-week';
import { cardState } from './card';
import { openDesk } from './desk';
import { fillDatabase, madeUpWeek } from './fill-database';
import { launch } from './launch';
import { openPage } from './open-page';
import { articlePage } from './pages';
import { clickToolbar } from './toolbar';

/** The frames that may change the popup: its first, what is watched answering (settings, queue, people), the state of the click, and what follows from it being saved. */
const FRAMES = 12;

/** Each is laid out three times, for the browser sizes a popup's window by what is in it. */
const TIMES = 3;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  const desk = await openDesk(browser);
  await fillDatabase(desk, madeUpWeek(weekAt(Date.now(), 'Asia/Shanghai'), 50));
  await desk.close();
});
afterAll(() => browser.close());

test('in its first second the popup is laid out no more often than it has news', async () => {
  const popup = await clickToolbar(browser, await openPage(browser, 'https://articles.example/1', articlePage('一篇')));
  await cardState(popup);
  await popup.waitForFunction(() => performance.now() > 1000, { polling: 50 });
  const { LayoutCount } = await popup.metrics();
  expect(LayoutCount).toBeGreaterThan(0);
  expect(LayoutCount).toBeLessThanOrEqual(FRAMES * TIMES);
});
