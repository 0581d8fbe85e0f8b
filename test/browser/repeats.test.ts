import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/desk/zh_CN';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import { dayOf, whenOf } from '@/components/when';
import type { Candidate } from '@/utils/digest/candidate';
import { shiftWeek, weekAt, type Week } from '@/utils/digest/iso-week';
import { button, cardState } from './card';
import { clearDatabase } from './clear-database';
import { openDesk } from './desk';
import { launch } from './launch';
import { openPage } from './open-page';
import { articlePage } from './pages';
import { putRow } from './put-row';
import { readDatabase } from './read-database';
import { clickToolbar, closePopup } from './toolbar';

const PRESENT = weekAt(Date.now(), 'Asia/Shanghai');
const EARLIER = shiftWeek(PRESENT, -1);

let browser: Browser;
let article: Page;
let desk: Page;

beforeAll(async () => {
  browser = await launch();
  article = await openPage(browser, 'https://news.example/a/1', articlePage('真的可以只有链没有币么'));
});
afterAll(() => browser.close());

/** Every test begins with the article in this week, and the desk. */
beforeEach(async () => {
  desk = await openDesk(browser);
  await clearDatabase(desk);
  await cardState(await clickToolbar(browser, article));
  await closePopup(browser);
  await desk.bringToFront();
  await desk.waitForSelector('[data-row]');
});
afterEach(async () => {
  await closePopup(browser);
  await desk.close();
});

const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 5000, interval: 50 });
const stored = async (): Promise<Candidate[]> => ((await readDatabase(desk)).candidates as Candidate[]).filter(({ removed }) => !removed.value);
const capturedAt = async (): Promise<number> => (await stored())[0]?.captured.at ?? 0;
const moveToEarlier = async (): Promise<void> => {
  await desk.locator('[data-row]').click();
  await button(desk, words.selection.week).click();
  await desk.locator(`::-p-aria([name="${words.weekChoice.previous(messages.weekName(EARLIER))}"])`).click();
  await eventually(async () => expect((await stored()).map(({ week }) => week)).toEqual([EARLIER]));
};
const weekButton = (week: Week): Promise<void> => desk.locator(`nav button ::-p-text(${messages.weekName(week)})`).click();
const inPopup = async (popup: Page, name: string): Promise<void> => button(popup, name).click();

test('in this week: who and when, and the way to it', async () => {
  const popup = await clickToolbar(browser, article);
  expect(await cardState(popup)).toBe(messages.card.repeatHere(messages.card.you, whenOf(await capturedAt(), 'zh-CN')));
  await inPopup(popup, messages.card.show);
  await eventually(async () => expect(await popup.$eval('[data-row]', (row) => row.getAttribute('aria-expanded'))).toBe('true'));
});

test.each([
  ['by its button', (popup: Page) => popup.locator(`main > section button ::-p-text(${messages.card.undo})`).click()],
  ['by the keyboard', async (popup: Page) => {
    await popup.keyboard.down('Control');
    await popup.keyboard.press('z');
    await popup.keyboard.up('Control');
  }],
] as const)('saved by somebody else too: taken back %s it stays, and the popup says why', async (_, takeBack) => {
  await clearDatabase(desk);
  const popup = await clickToolbar(browser, article);
  expect(await cardState(popup)).toBe(messages.card.saved(PRESENT));
  for (const row of await stored()) await putRow(desk, 'candidates', { ...row, addedBy: [row.captured.by, 'somebody-else'].sort() });
  await takeBack(popup);
  await eventually(async () => expect(await popup.$eval('footer output', (output) => output.textContent)).toBe(messages.status.keptForOthers));
  expect(await stored()).toHaveLength(1);
});

test('in an earlier week: which, who and when; both are kept if the reader says so', { tags: ['long'] }, async () => {
  await moveToEarlier();
  const popup = await clickToolbar(browser, article);
  const said = messages.card.repeatElsewhere(EARLIER, messages.card.you, dayOf(await capturedAt(), 'zh-CN'));
  expect(await cardState(popup)).toBe(said);
  expect(await stored()).toHaveLength(1);
  await inPopup(popup, messages.card.addAnyway);
  expect(await cardState(popup, said)).toBe(messages.card.saved(PRESENT));
  expect((await stored()).map(({ week }) => week).sort()).toEqual([EARLIER, PRESENT]);
});

test('in a published issue: which, and the way to it; taking the mark back is undone like anything else', async () => {
  await moveToEarlier();
  await weekButton(EARLIER);
  await button(desk, words.publish.mark).click();
  await eventually(async () => expect(await desk.$eval('footer output', (output) => output.textContent)).toBe(words.publish.done(messages.weekName(EARLIER))));
  const listed = (): Promise<string[]> => desk.$$eval('nav li', (all) => all.map((each) => each.textContent));
  await eventually(async () => expect(await listed()).toContainEqual(expect.stringContaining(`${messages.weekName(EARLIER)}${words.publish.short}`)));
  const popup = await clickToolbar(browser, article);
  expect(await cardState(popup)).toBe(messages.card.published(EARLIER));
  await inPopup(popup, messages.card.show);
  await eventually(async () => expect(await popup.$eval('h1', (heading) => heading.textContent)).toContain(messages.weekName(EARLIER)));
  await closePopup(browser);
  await desk.bringToFront();
  await button(desk, words.publish.marked(dayOf(Date.now(), 'zh-CN'))).click();
  await button(desk, words.publish.mark).wait();
  await desk.focus('[data-row]');
  await desk.keyboard.down('Control');
  await desk.keyboard.press('z');
  await desk.keyboard.up('Control');
  await button(desk, words.publish.marked(dayOf(Date.now(), 'zh-CN'))).wait();
});

test('dropped from a published issue: it did not go out, and nobody says so', async () => {
  await moveToEarlier();
  await weekButton(EARLIER);
  await desk.waitForSelector('[data-row]');
  await desk.focus('[data-row]');
  await desk.keyboard.press('d');
  await eventually(async () => expect((await stored()).map(({ dropped }) => dropped.value)).toEqual([true]));
  await button(desk, words.publish.mark).click();
  await button(desk, words.publish.marked(dayOf(Date.now(), 'zh-CN'))).wait();
  const popup = await clickToolbar(browser, article);
  const said = await cardState(popup);
  expect(said).not.toBe(messages.card.published(EARLIER));
  expect(said).toContain(messages.weekName(EARLIER));
});

test('on the desk, a row that is open names the other weeks that hold its page, and leads there', async () => {
  await moveToEarlier();
  const popup = await clickToolbar(browser, article);
  const said = await cardState(popup);
  await inPopup(popup, messages.card.addAnyway);
  await cardState(popup, said);
  await closePopup(browser);
  await desk.bringToFront();
  // It was open when it was moved away, and is so again.
  await desk.waitForSelector('[data-row][aria-expanded="true"]');
  await desk.locator(`::-p-aria([name="${words.elsewhere.queued(messages.weekName(EARLIER))}"][role="link"])`).click();
  await eventually(async () => expect(await desk.$eval('h1', (heading) => heading.textContent)).toContain(messages.weekName(EARLIER)));
});

test('the week on screen stands in the desk’s address, and Back leads to the one before', { tags: ['long'] }, async () => {
  await moveToEarlier();
  await weekButton(EARLIER);
  await eventually(async () => expect(desk.url()).toMatch(new RegExp(`#${EARLIER}$`)));
  await desk.reload();
  await eventually(async () => expect(await desk.$eval('h1', (heading) => heading.textContent)).toContain(messages.weekName(EARLIER)));
  await desk.goBack();
  await eventually(async () => expect(await desk.$eval('h1', (heading) => heading.textContent)).toContain(messages.weekName(PRESENT)));
});
