import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { zh_CN as unsaved } from '@/components/messages/unsaved/zh_CN';
import { button, cardState } from './card';
import { copiedBy } from './clipboard';
import { expectFailed, expectNoQueue } from './failed';
import { IN_FIREFOX, launch } from './launch';
import { openPage } from './open-page';
import { NEWER, openAtVersion } from './other-version';
import { openOwn } from './own-page';
import { articlePage } from './pages';
import { readDatabase } from './read-database';
import { clickToolbar } from './toolbar';

const LINE = '* [没有存下的文章](https://news.example/a/1)';

let browser: Browser;
let page: Page;
beforeEach(async () => {
  browser = await launch();
  page = await openPage(browser, 'https://news.example/a/1', articlePage('没有存下的文章'));
});
afterEach(() => browser.close());

const versionOf = (inside: Page): Promise<number | undefined> => inside.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'linkweek')?.version);

describe('a database that', () => {
  test('a newer build wrote is left alone: popup and desk say so, and the line is there to copy', { tags: IN_FIREFOX ? ['long'] : [] }, async () => {
    const inside = await openAtVersion(browser, NEWER, false);
    const before = await readDatabase(inside);
    const popup = await clickToolbar(browser, page);
    await expectFailed(popup, 'newer', LINE);
    await expectNoQueue(popup, 'newer');
    expect(await copiedBy(popup, () => button(popup, unsaved.copyLine).click())).toBe(LINE);
    await expectNoQueue(await openOwn(browser, 'desk.html'), 'newer');
    expect(await versionOf(inside)).toBe(NEWER);
    expect(await readDatabase(inside)).toEqual(before);
  });

  test('another page holds at an older version is not waited for without end, and works once it is let go', { tags: ['long'] }, async () => {
    const holder = await openAtVersion(browser, 10, true);
    const popup = await clickToolbar(browser, page);
    await expectFailed(popup, 'blocked', LINE);
    await expectNoQueue(popup, 'blocked');
    await expectNoQueue(await openOwn(browser, 'desk.html'), 'blocked');
    await holder.close();
    expect(await cardState(await clickToolbar(browser, page))).toMatch(/^已收录到/);
  });
});
