import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { cardState } from './card';
import { copiedBy } from './clipboard';
import { launch } from './launch';
import { openPage } from './open-page';
import { articlePage } from './pages';
import { readDatabase } from './read-database';
import { scriptsRun } from './scripts-run';
import { clickToolbar, closePopup } from './toolbar';

// What changes the queue is loaded when something is changed: these do two things in one turn, before it can be there.

let browser: Browser;
let popup: Page;
let articles = 0;

const clickOn = async (article: number): Promise<void> => {
  popup = await clickToolbar(browser, await openPage(browser, `https://articles.example/posts/${article}`, articlePage(`改动的第 ${article} 篇文章`)));
  await cardState(popup);
};

beforeAll(async () => {
  browser = await launch();
  await clickOn(0);
});
afterAll(() => browser.close());

/** A popup that has loaded nothing of it yet. */
beforeEach(async () => {
  await closePopup(browser);
  await clickOn(++articles);
  await popup.waitForSelector('[data-row]');
  const run = await scriptsRun(popup);
  expect(run).toContain('popup-too.js');
  expect(run).not.toContain('besides-too.js');
});

const stored = async (): Promise<Candidate | undefined> => ((await readDatabase(popup)).candidates as Candidate[]).find(({ captured }) => captured.address.endsWith(`/${articles}`));

test('a row that is removed, and the week copied in the same moment: the copy is without it', async () => {
  const copied = await copiedBy(popup, async () => popup.evaluate((identity, copy) => {
    const row = document.querySelector<HTMLElement>(`[data-row="${identity}"]`);
    row?.focus();
    row?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, cancelable: true }));
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(copy))?.click();
  }, (await stored())?.identity, messages.export.copy));
  expect(copied).toContain('/0)');
  expect(copied).not.toContain(`/${articles})`);
  expect((await stored())?.removed.value).toBe(true);
});

test('a row that is removed, and that undone in the same moment: it is there as before', async () => {
  await popup.evaluate((identity) => {
    const row = document.querySelector<HTMLElement>(`[data-row="${identity}"]`);
    row?.focus();
    row?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, cancelable: true }));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }));
  }, (await stored())?.identity);
  await vi.waitFor(async () => expect(await popup.$eval('main > footer output', ({ textContent }) => textContent)).toBe(messages.status.undone));
  const candidate = await stored();
  expect(candidate?.removed.value).toBe(false);
  // It was removed first: otherwise the capture would have been undone.
  expect(candidate?.removed.stamp.at).toBeGreaterThan(candidate?.captured.at ?? Infinity);
});
