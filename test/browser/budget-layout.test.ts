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

/** How often the popup may be laid out before it is left alone: for its frame, the settings, the queue, the answer, and what is drawn below the fold. */
const MOST = 20;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  const desk = await openDesk(browser);
  await fillDatabase(desk, madeUpWeek(weekAt(Date.now(), 'Asia/Shanghai'), 50));
  await desk.close();
});
afterAll(() => browser.close());

test('in its first second the popup is laid out no more often than its states are many', async () => {
  const popup = await clickToolbar(browser, await openPage(browser, 'https://articles.example/1', articlePage('一篇')));
  await cardState(popup);
  await popup.waitForFunction(() => performance.now() > 1000, { polling: 50 });
  const { LayoutCount } = await popup.metrics();
  expect(LayoutCount).toBeGreaterThan(0);
  expect(LayoutCount).toBeLessThanOrEqual(MOST);
});
