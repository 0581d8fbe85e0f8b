import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/desk/zh_CN';
import { zh_CN as optionsWords } from '@/components/messages/options/zh_CN';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { shiftWeek, weekAt } from '@/utils/digest/iso-week';
import { cardState } from './card';
import { copiedBy } from './clipboard';
import { openDesk } from './desk';
import { focusOn, focusSeen, press, tabTo } from './focus';
import { launch } from './launch';
import { openPage } from './open-page';
import { openOptions } from './options';
import { articlePage } from './pages';
import { putTables } from './put-tables';
import { readDatabase } from './read-database';
import { clickToolbar, closePopup } from './toolbar';
import { workerOf } from './worker';

const [A, B, C] = ['区块链焦虑与错失恐惧症', '真的可以只有链没有币么', '如何做一个好的技术人'] as const;
const WEEK = weekAt(Date.now(), 'Asia/Shanghai');

let browser: Browser;
let pages: Page[];
/** The database once the first two pages were captured. */
let captured: Record<string, unknown[]>;
/** The surface under the keys. */
let surface: Page;

beforeAll(async () => {
  browser = await launch();
  pages = await Promise.all([A, B, C].map((title, index) => openPage(browser, `https://news${index}.example/a/${index}`, articlePage(title))));
  for (const page of pages.slice(0, 2)) {
    surface = await clickToolbar(browser, page);
    await cardState(surface);
  }
  captured = await readDatabase(surface);
});
afterAll(() => browser.close());

/** Every test begins with the same three candidates, the last just captured, and the popup open. */
beforeEach(async () => {
  await putTables(await workerOf(browser), captured);
  const last = pages.at(-1);
  if (!last) throw new Error('There is no page.');
  surface = await clickToolbar(browser, last);
  await cardState(surface);
});
afterEach(async () => {
  await closePopup(browser);
  for (const page of await browser.pages()) if (/\/(desk|options)\.html/.test(page.url())) await page.close();
});

const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 5000, interval: 50 });
const keys = async (...pressed: KeyInput[]): Promise<void> => {
  await press(surface, ...pressed);
  await focusSeen(surface);
};
const stored = async (title: string): Promise<Candidate | undefined> => ((await readDatabase(surface)).candidates as Candidate[]).find(({ captured }) => captured.title.startsWith(title));
const field = async (title: string, name: 'title' | 'note' | 'section'): Promise<string | undefined> => (await stored(title))?.[name].value;
const is = async (title: string, name: 'dropped' | 'removed'): Promise<boolean | undefined> => (await stored(title))?.[name].value;
const rows = (): Promise<string[]> => surface.$$eval('[data-row]', (all) => all.map((row) => row.getAttribute('title') ?? ''));
const rowsBecome = (...expected: string[]): Promise<void> => eventually(async () => expect(await rows()).toEqual(expected));
const statusBecomes = (expected: string): Promise<void> => eventually(async () => expect(await surface.$eval('footer output', (output) => output.textContent)).toBe(expected));
const weekBecomes = (week: typeof WEEK): Promise<void> => eventually(async () => expect(await surface.$eval('h1', (heading) => heading.textContent)).toContain(messages.weekName(week)));

test('where nothing has the focus, or no ring is drawn, the check says so', async () => {
  await surface.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  expect(await focusOn(surface)).toMatchObject({ fault: 'nothing has the focus' });
  await press(surface, 'Tab');
  // As a sheet of the page's own, for its policy refuses a style that is written into it.
  await surface.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { outline: none !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await focusOn(surface)).toMatchObject({ fault: 'no ring' });
});

test('the popup, from the page at hand to the copy, by keys alone', async () => {
  await tabTo(surface, messages.fields.title);
  await keys('Control', 'a');
  await surface.keyboard.type('好的技术人');
  await eventually(async () => expect(await field(C, 'title')).toBe('好的技术人'));
  await tabTo(surface, messages.fields.note);
  await surface.keyboard.type('作者 丙');
  await eventually(async () => expect(await field(C, 'note')).toBe('作者 丙'));
  // The choice that is checked is the one stop of its group.
  await keys('Shift', 'Tab');
  await keys('ArrowRight');
  await eventually(async () => expect(await field(C, 'section')).toBe('tools'));

  await tabTo(surface, A);
  await keys('ArrowDown');
  await focusSeen(surface, B);
  await keys('3');
  await eventually(async () => expect(await field(B, 'section')).toBe('resources'));
  await focusSeen(surface, B);
  await keys('d');
  await eventually(async () => expect(await is(B, 'dropped')).toBe(true));
  await keys('d');
  await eventually(async () => expect(await is(B, 'dropped')).toBe(false));
  await keys('Delete');
  await eventually(async () => expect(await is(B, 'removed')).toBe(true));
  await keys('Control', 'z');
  await eventually(async () => expect(await is(B, 'removed')).toBe(false));
  await keys('Control', 'Shift', 'z');
  await eventually(async () => expect(await is(B, 'removed')).toBe(true));
  await keys('Control', 'z');
  await rowsBecome(A, '好的技术人', B);
  await tabTo(surface, '好的技术人，作者 丙');
  await keys('r');
  await eventually(async () => expect(await field(C, 'title')).toMatch(new RegExp(`^${C}`)));

  await keys('[');
  await weekBecomes(shiftWeek(WEEK, -1));
  await keys(']');
  await weekBecomes(WEEK);
  await tabTo(surface, messages.export.copy);
  expect(await copiedBy(surface, () => press(surface, 'Enter'))).toContain(`[${A}](`);
  await focusSeen(surface, messages.export.copy);
  await tabTo(surface, messages.export.download);
  await press(surface, 'Enter');
  await statusBecomes(messages.status.downloaded(`${WEEK}.md`));
  await tabTo(surface, messages.export.openDesk);
  const opened = browser.waitForTarget((target) => target.url().endsWith('/desk.html'), { timeout: 10_000 });
  // The popup may be gone before the key is let go.
  await press(surface, 'Enter').catch(() => undefined);
  expect((await opened).type()).toBe('page');
});

test('removing every candidate by keys leaves the focus to be seen', async () => {
  await tabTo(surface, A);
  for (const left of [2, 1, 0]) {
    await keys('Delete');
    await eventually(async () => expect(await rows()).toHaveLength(left));
    await focusSeen(surface);
  }
  await keys('Control', 'z');
  await eventually(async () => expect(await rows()).toHaveLength(1));
});

test('the desk, from selecting to the Markdown, by keys alone', async () => {
  await closePopup(browser);
  surface = await openDesk(browser);
  await rowsBecome(A, B, C);
  await tabTo(surface, A);
  await keys('Shift', 'ArrowDown');
  await focusSeen(surface, B);
  await keys('Alt', 'ArrowDown');
  await rowsBecome(C, A, B);
  await focusSeen(surface, B);
  await keys('Control', 'z');
  await rowsBecome(A, B, C);

  await tabTo(surface, words.selection.section, { backwards: true });
  await keys('Enter');
  await focusSeen(surface, '文章');
  await keys('ArrowDown');
  await keys('Enter');
  await eventually(async () => expect([await field(A, 'section'), await field(B, 'section'), await field(C, 'section')]).toEqual(['tools', 'tools', 'articles']));
  await focusSeen(surface, words.selection.section);
  await tabTo(surface, words.selection.week);
  await keys('Enter');
  await keys('Escape');
  await focusSeen(surface, words.selection.week);
  await keys('Enter');
  await focusSeen(surface, words.weekChoice.previous(messages.weekName(shiftWeek(WEEK, -1))));
  await keys('Enter');
  await rowsBecome(C);
  await focusSeen(surface, C);

  await keys('/');
  await focusSeen(surface, words.find.label);
  await surface.keyboard.type('焦虑');
  await surface.waitForSelector('#panel-queue section li');
  await keys('ArrowDown');
  await keys('Enter');
  await weekBecomes(shiftWeek(WEEK, -1));
  await focusSeen(surface, A);
  await keys('Escape');
  await keys('d');
  await keys(']');
  await rowsBecome(C);
  await tabTo(surface, words.carry(1), { backwards: true });
  await press(surface, 'Enter');
  await rowsBecome(C, A);
  await focusSeen(surface);

  await tabTo(surface, words.sort.label, { backwards: true });
  await keys('Enter');
  await focusSeen(surface, words.sort.time);
  await keys('ArrowDown');
  await keys('Enter');
  await statusBecomes(words.status.sorted);
  await tabTo(surface, words.issue.markdown);
  await keys('Enter');
  await surface.waitForSelector('textarea');
  await tabTo(surface, words.publish.mark);
  await keys('Enter');
  await statusBecomes(words.publish.done(messages.weekName(WEEK)));
  await focusSeen(surface);
});

test('the desk on a phone: the tabs are walked by arrows', async () => {
  await closePopup(browser);
  surface = await openDesk(browser);
  await surface.setViewport({ width: 380, height: 720 });
  await surface.waitForSelector('[role=tab]');
  await tabTo(surface, words.tabs.queue);
  await keys('ArrowRight');
  await focusSeen(surface, words.tabs.issue);
  await keys('ArrowRight');
  await focusSeen(surface, words.tabs.weeks);
  await tabTo(surface, words.options);
});

test('the options, by keys alone', async () => {
  await closePopup(browser);
  surface = await openOptions(browser);
  const setting = async (key: string): Promise<unknown> => ((await readDatabase(surface)).settings as { key: string; value: unknown }[]).find((row) => row.key === key)?.value;
  await tabTo(surface, optionsWords.digest.name);
  await surface.keyboard.type('微信群');
  await eventually(async () => expect(await setting('name')).toBe('微信群'));
  await tabTo(surface, optionsWords.sections.down('文章'));
  await keys('Enter');
  await eventually(async () => expect(await setting('sections')).toMatchObject([{ heading: '工具' }, { heading: '文章' }, { heading: '资源' }]));
  await focusSeen(surface, optionsWords.sections.down('文章'));
  await tabTo(surface, optionsWords.sections.remove('资源'));
  await keys('Enter');
  await eventually(async () => expect(await setting('sections')).toHaveLength(2));
  await focusSeen(surface);
  await tabTo(surface, optionsWords.sections.add);
  await keys('Enter');
  await eventually(async () => expect(await setting('sections')).toHaveLength(3));
  await focusSeen(surface, optionsWords.sections.heading(3));
  await surface.keyboard.type('招聘');
  await eventually(async () => expect(await setting('sections')).toMatchObject([{}, {}, { heading: '招聘' }]));
});
