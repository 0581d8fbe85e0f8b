import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/desk/zh_CN';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import { printedRange } from '@/utils/digest/export/issue-content';
import { shiftWeek, weekAt } from '@/utils/digest/iso-week';
import { button, cardState } from './card';
import { copiedBy } from './clipboard';
import { openDesk } from './desk';
import { launch } from './launch';
import { openPage } from './open-page';
import { articlePage } from './pages';
import { putTables } from './put-tables';
import { readDatabase } from './read-database';
import { clickToolbar, closePopup } from './toolbar';

/** The browser's own, on the desk. */
declare const chrome: { action: { getBadgeText: (details: object) => Promise<string> } };

const [A, B, C, D] = ['区块链焦虑与错失恐惧症', '真的可以只有链没有币么', '如何做一个好的技术人', '一篇讲共识的长文'] as const;
const TITLES = [A, B, C, D];
const WEEK = weekAt(Date.now(), 'Asia/Shanghai');

let browser: Browser;
let pages: Page[];
let captured: Record<string, unknown[]>;
let desk: Page;

beforeAll(async () => {
  browser = await launch();
  // The sites' names run against the order of capture.
  pages = await Promise.all(TITLES.map((title, index) => openPage(browser, `https://news${index}.example/a/${index}`, articlePage(title).replaceAll('示例站', `站 ${9 - index}`))));
  for (const page of pages) await cardState(await clickToolbar(browser, page));
  await closePopup(browser);
  desk = await openDesk(browser);
  captured = await readDatabase(desk);
  await desk.close();
});
afterAll(() => browser.close());

/** Every test begins with the same four articles and one desk. */
beforeEach(async () => {
  desk = await openDesk(browser, (inside) => putTables(inside, captured));
  await queueBecomes('文章 4', ...TITLES);
});
/** A test that failed may have left another desk behind. */
afterEach(async () => {
  for (const page of await browser.pages()) if (/\/desk\.html(#|$)/.test(page.url())) await page.close();
});

const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 5000, interval: 50 });
/** The queue from the top: each section that holds something with its count, then its rows. */
const queue = (page: Page): Promise<string[]> =>
  page.$$eval('#panel-queue [data-section]', (sections) => sections.filter((section) => section.querySelector('li')).flatMap((section) => [section.querySelector('h2')?.textContent ?? '', ...[...section.querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.title)]));
const queueBecomes = (...expected: string[]): Promise<void> => eventually(async () => expect(await queue(desk)).toEqual(expected));
const row = (title: string): string => `[data-row][title="${title}"]`;
const clickRow = async (title: string, key?: KeyInput): Promise<void> => {
  if (key) await desk.keyboard.down(key);
  await desk.locator(row(title)).click();
  if (key) await desk.keyboard.up(key);
};
const press = async (...keys: KeyInput[]): Promise<void> => {
  for (const key of keys) await desk.keyboard.down(key);
  for (const key of keys.toReversed()) await desk.keyboard.up(key);
};
const selected = (): Promise<string[]> => desk.$$eval('#panel-queue li:has(input[type="checkbox"]:checked) [data-row]', (rows) => rows.map((each) => each.getAttribute('title') ?? ''));
const selectedBecome = (...expected: string[]): Promise<void> => eventually(async () => expect(await selected()).toEqual(expected));
const focused = (): Promise<string | null> => desk.evaluate(() => document.activeElement?.getAttribute('title') ?? null);
const choose = async (menu: string, item: string): Promise<void> => {
  await button(desk, menu).click();
  await desk.locator(`::-p-aria([name="${item}"][role="menuitem"])`).click();
};
const text = (selector: string, page = desk): Promise<string> => page.$eval(selector, (element) => element.textContent);
const status = (): Promise<string> => text('footer output');
const becomes = (read: () => Promise<unknown>, expected: unknown): Promise<void> => eventually(async () => expect(await read()).toEqual(expected));
const issue = (): Promise<string[]> => desk.$$eval('#panel-issue article a', (links) => links.map((link) => `${link.textContent} ${link.getAttribute('href')}`));
const weeks = (): Promise<string[]> => desk.$$eval('nav li button', (all) => all.map((each) => [...each.children].map((part) => part.textContent).join(' ')));

test('the weeks, the queue and the issue stand beside each other; the issue can be read as Markdown, and copied', async () => {
  await becomes(weeks, [`${messages.weekName(WEEK)} ${words.thisWeek} 4`]);
  await becomes(() => desk.$$eval('#panel-issue article :is(h2, h3)', (all) => all.map((each) => each.textContent)), [messages.weekName(WEEK), '文章']);
  expect(await issue()).toEqual(TITLES.map((title, index) => `${title} https://news${index}.example/a/${index}`));
  await button(desk, words.issue.markdown).click();
  const quote = `> 这里是 ${messages.weekName(WEEK)}（${printedRange(WEEK)}）价值信息汇总。本汇总文章由群友集体贡献，感谢大家。`;
  const markdown = `# ${messages.weekName(WEEK)}\n\n${quote}\n\n## 文章\n\n${TITLES.map((title, index) => `* [${title}](https://news${index}.example/a/${index})\n`).join('')}`;
  await becomes(() => desk.$eval('#panel-issue textarea', (area) => area.value), markdown);
  expect(await copiedBy(desk, () => button(desk, messages.export.copy).click())).toBe(markdown);
  await becomes(status, messages.status.copied(4));
});

test('rows are selected by click, Ctrl-click, Shift-click, Shift with arrows, X and Ctrl+A; Escape lets go', async () => {
  await clickRow(A);
  await selectedBecome(A);
  await desk.waitForSelector('li input[type="text"]');
  await clickRow(C, 'Control');
  await selectedBecome(A, C);
  await clickRow(D, 'Shift');
  await selectedBecome(C, D);
  await press('Escape');
  await desk.waitForSelector('li input[type="text"]', { hidden: true });
  await press('Escape');
  await selectedBecome();
  await desk.focus(row(B));
  await press('Shift', 'ArrowDown');
  await selectedBecome(B, C);
  expect(await focused()).toBe(C);
  await press('Shift', 'ArrowUp');
  await selectedBecome(B);
  await desk.focus(row(D));
  await press('x');
  await selectedBecome(B, D);
  await press('Control', 'a');
  await selectedBecome(...TITLES);
});

test('the selection changes its section together, and one Ctrl+Z takes it back', async () => {
  await clickRow(A, 'Control');
  await clickRow(C, 'Control');
  await choose(words.selection.section, '工具');
  await queueBecomes('文章 2', B, D, '工具 2', A, C);
  await press('Control', 'z');
  await queueBecomes('文章 4', ...TITLES);
  await becomes(status, messages.status.undone);
  await press('Control', 'Shift', 'Z');
  await queueBecomes('文章 2', B, D, '工具 2', A, C);
  await press('Control', 'z');
  await queueBecomes('文章 4', ...TITLES);
  await press('Control', 'y');
  await queueBecomes('文章 2', B, D, '工具 2', A, C);
});

test('the selection moves to another week together, and back', { tags: ['long'] }, async () => {
  const last = shiftWeek(WEEK, -1);
  await clickRow(B, 'Control');
  await clickRow(C, 'Control');
  await choose(words.selection.week, words.weekChoice.previous(messages.weekName(last)));
  await queueBecomes('文章 2', A, D);
  expect(await focused()).toBe(D);
  await becomes(status, words.status.moved(2, messages.weekName(last)));
  await becomes(weeks, [`${messages.weekName(WEEK)} ${words.thisWeek} 2`, `${messages.weekName(last)} 2`]);
  await desk.locator('nav li:nth-child(2) button').click();
  await queueBecomes('文章 2', B, C);
  await press('Control', 'z');
  await queueBecomes();
  await desk.locator('nav li:nth-child(1) button').click();
  await queueBecomes('文章 4', ...TITLES);
});

test('what is dropped stays in sight and out of the issue, until it is picked', async () => {
  await clickRow(A, 'Control');
  await clickRow(B, 'Control');
  await button(desk, words.selection.drop).click();
  await becomes(issue, [`${C} https://news2.example/a/2`, `${D} https://news3.example/a/3`]);
  await queueBecomes('文章 4', ...TITLES);
  expect(await desk.$eval(row(A), (element) => getComputedStyle(element).textDecorationLine)).toBe('line-through');
  expect(await text('#panel-queue header')).toContain(`${messages.queue.count(4)} · ${messages.queue.droppedCount(2)}`);
  await button(desk, words.selection.pick).click();
  await becomes(async () => (await issue()).length, 4);
  await press('Escape');
  await desk.focus(row(D));
  await press('d');
  await becomes(async () => (await issue()).length, 3);
});

test('the selection is removed together, the focus goes to a row that stays, and one Ctrl+Z brings all back', async () => {
  await clickRow(B, 'Control');
  await clickRow(C, 'Control');
  await button(desk, words.selection.remove).click();
  await queueBecomes('文章 2', A, D);
  expect(await focused()).toBe(D);
  await becomes(status, messages.status.removedMany(2));
  await press('Control', 'z');
  await queueBecomes('文章 4', ...TITLES);
});

test('rows are dragged, alone or together, also into an empty section; the place they would land is shown', async () => {
  const drag = async (from: string, to: string, where: number): Promise<string | null> => {
    const [start, goal] = await Promise.all([from, to].map(async (selector) => (await desk.waitForSelector(selector))?.boundingBox()));
    if (!start || !goal) throw new Error('There is nothing to drag.');
    await desk.mouse.move(start.x + 20, start.y + start.height / 2);
    await desk.mouse.down();
    await desk.mouse.move(start.x + 30, start.y + start.height / 2 + 5, { steps: 3 });
    await desk.mouse.move(goal.x + 30, goal.y + goal.height * where, { steps: 5 });
    const mark = await desk.waitForSelector('[data-drop]');
    const side = await mark?.evaluate((element) => element.getAttribute('data-drop'));
    await desk.mouse.up();
    await desk.waitForSelector('[data-drop]', { hidden: true });
    return side ?? null;
  };
  expect(await drag(row(A), row(C), 0.8)).toBe('below');
  await queueBecomes('文章 4', B, C, A, D);
  expect(await drag(row(D), row(B), 0.2)).toBe('above');
  await queueBecomes('文章 4', D, B, C, A);
  await clickRow(D, 'Control');
  await clickRow(C, 'Control');
  await drag(row(C), '[data-section="tools"] h2', 0.5);
  await queueBecomes('文章 2', B, A, '工具 2', D, C);
  await press('Control', 'z');
  await queueBecomes('文章 4', D, B, C, A);
});

test('Alt with the arrows moves a row or the selection, also into the next section, and the focus goes along', async () => {
  await desk.focus(row(B));
  await press('Alt', 'ArrowUp');
  await queueBecomes('文章 4', B, A, C, D);
  expect(await focused()).toBe(B);
  await press('Alt', 'ArrowUp');
  await becomes(status, words.status.atEdge);
  await desk.focus(row(C));
  await press('Shift', 'ArrowDown');
  await selectedBecome(C, D);
  await press('Alt', 'ArrowDown');
  await queueBecomes('文章 2', B, A, '工具 2', C, D);
  expect(await focused()).toBe(D);
  await press('Alt', 'ArrowUp');
  await queueBecomes('文章 4', B, A, C, D);
  expect(await focused()).toBe(D);
});

test('without a keyboard, the selection is moved by the buttons above it', { tags: ['long'] }, async () => {
  await clickRow(B, 'Control');
  await clickRow(C, 'Control');
  await button(desk, words.selection.up).click();
  await queueBecomes('文章 4', B, C, A, D);
  await button(desk, words.selection.down).click();
  await button(desk, words.selection.down).click();
  await queueBecomes('文章 4', A, D, B, C);
  await selectedBecome(B, C);
});

test('a week is sorted once, by site or by time', { tags: ['long'] }, async () => {
  await choose(words.sort.label, words.sort.site);
  await queueBecomes('文章 4', D, C, B, A);
  await becomes(status, words.status.sorted);
  await choose(words.sort.label, words.sort.time);
  await queueBecomes('文章 4', ...TITLES);
});

test('a candidate is found in any week, and Enter goes there and opens it', async () => {
  const next = shiftWeek(WEEK, 1);
  await clickRow(C, 'Control');
  await choose(words.selection.week, words.weekChoice.next(messages.weekName(next)));
  await queueBecomes('文章 3', A, B, D);
  await press('Control', 'a');
  await selectedBecome(A, B, D);
  await press('/');
  await desk.keyboard.type('技术人');
  await becomes(() => desk.$$eval('#panel-queue section li', (all) => all.map((each) => each.textContent)), [`${C}${messages.weekName(next)}`]);
  await press('Enter');
  await queueBecomes('文章 1', C);
  await desk.waitForSelector('li input[type="text"]');
  await becomes(focused, C);
  expect(await text('h1')).toContain(messages.weekName(next));
});

test('a search box that is emptied again keeps the focus, though a candidate was shown before', async () => {
  await press('/');
  await desk.keyboard.type('技术人');
  await desk.waitForSelector('#panel-queue section li');
  await press('Enter');
  await becomes(focused, C);
  await press('/');
  await desk.keyboard.type('x');
  await becomes(() => desk.$$eval('#panel-queue [data-row]', (rows) => rows.length), 0);
  for (const key of ['Backspace', 'Backspace', 'Backspace'] as const) await press(key);
  await queueBecomes('文章 4', ...TITLES);
  expect(await desk.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
});

test('what was dropped last week is carried into this one by a button', { tags: ['long'] }, async () => {
  const last = shiftWeek(WEEK, -1);
  expect(await desk.$(`::-p-aria([name="${words.carry(1)}"][role="button"])`)).toBeNull();
  await clickRow(A, 'Control');
  await choose(words.selection.week, words.weekChoice.previous(messages.weekName(last)));
  await queueBecomes('文章 3', B, C, D);
  await press('[');
  await queueBecomes('文章 1', A);
  await becomes(focused, A);
  await press('d');
  await becomes(issue, []);
  await press(']');
  await button(desk, words.carry(1)).click();
  await queueBecomes('文章 4', B, C, D, A);
  await becomes(async () => (await issue()).length, 4);
  await press('Control', 'z');
  await queueBecomes('文章 3', B, C, D);
});

test('the button counts this week, whichever week the desk shows', async () => {
  const badge = (): Promise<string> => desk.evaluate(() => chrome.action.getBadgeText({}));
  const [last, current] = [words.weekChoice.previous(messages.weekName(shiftWeek(WEEK, -1))), words.weekChoice.current(messages.weekName(WEEK))];
  await becomes(badge, '4');
  await clickRow(A, 'Control');
  await choose(words.selection.week, last);
  await becomes(badge, '3');
  await press('[');
  await queueBecomes('文章 1', A);
  await clickRow(A, 'Control');
  await choose(words.selection.week, current);
  await queueBecomes();
  await becomes(badge, '4');
});

test('a change shows within a second in another desk and in the popup', async () => {
  const other = await openDesk(browser);
  // Over the desk's own tab: the browser closes a popup when another comes to the front.
  const popup = await clickToolbar(browser, desk);
  await cardState(popup);
  await desk.focus(row(B));
  await press('Delete');
  const rowsIn = (page: Page): Promise<string[]> => page.$$eval('[data-row]', (all) => all.map((each) => each.getAttribute('title') ?? ''));
  for (const page of [other, popup]) await vi.waitFor(async () => expect(await rowsIn(page)).toEqual([A, C, D]), { timeout: 1000, interval: 25 });
  await closePopup(browser);
});

test('where there is no room the columns are tabs, and nothing scrolls sideways', async () => {
  await desk.setViewport({ width: 360, height: 640 });
  const tab = (name: string): string => `::-p-aria([name="${name}"][role="tab"])`;
  const shown = (): Promise<string[]> => desk.$$eval('[role="tabpanel"]', (panels) => panels.filter((panel) => panel.checkVisibility()).map(({ id }) => id));
  await becomes(shown, ['panel-queue']);
  for (const [name, panel] of [[words.tabs.weeks, 'panel-weeks'], [words.tabs.issue, 'panel-issue'], [words.tabs.queue, 'panel-queue']] as const) {
    await desk.locator(tab(name)).click();
    await becomes(shown, [panel]);
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
  await press('ArrowRight');
  await becomes(shown, ['panel-issue']);
  await desk.locator(tab(words.tabs.weeks)).click();
  await desk.locator('nav li button').click();
  await becomes(shown, ['panel-queue']);
});

test('the popup leads to the desk, and to the one that is open', async () => {
  const [first] = pages;
  if (!first) throw new Error('There is no page.');
  const desks = (): number => browser.targets().filter((target) => target.url().endsWith('/desk.html')).length;
  for (const attempt of [1, 2]) {
    const popup = await clickToolbar(browser, first);
    await cardState(popup);
    await button(popup, messages.export.openDesk).click();
    await becomes(() => desk.evaluate(() => document.visibilityState), 'visible');
    expect(desks(), `click ${attempt}`).toBe(1);
  }
  await desk.close();
  const popup = await clickToolbar(browser, first);
  await cardState(popup);
  const opened = browser.waitForTarget((target) => target.url().endsWith('/desk.html'), { timeout: 10_000 });
  await button(popup, messages.export.openDesk).click();
  const page = await (await opened).page();
  if (!page) throw new Error('The desk did not open.');
  desk = page;
  await queueBecomes('文章 4', ...TITLES);
});
