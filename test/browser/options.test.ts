import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { en as enMessages } from '@/components/messages/en';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import { en as enWords } from '@/components/messages/options/en';
import { zh_CN as words } from '@/components/messages/options/zh_CN';
import { zh_CN as unsaved } from '@/components/messages/unsaved/zh_CN';
import { weekAt } from '@/utils/digest/iso-week';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/digest/settings';
import type { Candidate } from '@/utils/digest/candidate';
import { button, cardState } from './card';
import { openDesk } from './desk';
import { press } from './focus';
import { forgetAll } from './forget-all';
import { launch } from './launch';
import { openPage } from './open-page';
import { openOptions } from './options';
import { articlePage } from './pages';
import { putRow } from './put-row';
import { readDatabase } from './read-database';
import { clickToolbar, closePopup } from './toolbar';

let browser: Browser;
let article: Page;
let home: Page;
let options: Page;

beforeAll(async () => {
  browser = await launch();
  article = await openPage(browser, 'https://news.example/a/1', articlePage('关于“比特币”的思考'));
  home = await openPage(browser, 'https://tool.example/', '<!doctype html><meta charset="utf-8"><title>一个工具</title><h1>一个工具</h1>');
});
afterAll(() => browser.close());

beforeEach(async () => {
  options = await openOptions(browser, forgetAll);
});
afterEach(async () => {
  await closePopup(browser);
  for (const page of await browser.pages()) if (/\/(options|desk)\.html(#|$)/.test(page.url())) await page.close();
});

const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 5000, interval: 50 });
const decided = async (): Promise<Partial<Settings>> => {
  const rows = (await readDatabase(options)).settings as { key: string; value: unknown }[];
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
};
const decides = (expected: Partial<Settings>): Promise<void> => eventually(async () => expect(await decided()).toMatchObject(expected));
const headings = async (): Promise<string[]> => ((await decided()).sections ?? DEFAULT_SETTINGS.sections).map(({ heading }) => heading);
const headingsBecome = (...expected: string[]): Promise<void> => eventually(async () => expect(await headings()).toEqual(expected));
const choose = (name: string): Promise<void> => options.locator(`::-p-aria([name="${name}"][role="radio"])`).click();
const field = (name: string) => options.locator(`::-p-aria([name="${name}"][role="textbox"])`);
const stored = async (): Promise<Candidate[]> => (await readDatabase(options)).candidates as Candidate[];
const focusedName = (): Promise<string | null> => options.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

test('a name is kept as it is typed, and typing is undone as one', async () => {
  await field(words.digest.name).click();
  await options.keyboard.type('微信群');
  await decides({ name: '微信群' });
  await options.focus('button');
  await press(options, 'Control', 'z');
  await decides({ name: '' });
});

test('sections are renamed, added, ordered and removed, and a removal is undone', async () => {
  await field(words.sections.heading(2)).click({ count: 3 });
  await options.keyboard.type('软件');
  await headingsBecome('文章', '软件', '资源');
  await button(options, words.sections.add).click();
  await eventually(async () => expect(await options.evaluate(() => getSelection()?.toString())).toBe(words.sections.fresh));
  await options.keyboard.type('招聘');
  await headingsBecome('文章', '软件', '资源', '招聘');
  for (const [at, expected] of [['文章', '软件', '招聘', '资源'], ['文章', '招聘', '软件', '资源'], ['招聘', '文章', '软件', '资源']].entries()) {
    if (at === 0) await options.locator(`::-p-aria([name="${words.sections.up('招聘')}"])`).click();
    else await options.keyboard.press('Enter');
    await headingsBecome(...expected);
    await eventually(async () => expect(await focusedName()).toBe(words.sections.up('招聘')));
  }
  await button(options, words.sections.remove('软件')).click();
  await headingsBecome('招聘', '文章', '资源');
  expect(await options.$eval('output', (output) => output.textContent)).toBe(words.status.removedSection('软件'));
  await press(options, 'Control', 'z');
  await headingsBecome('招聘', '文章', '软件', '资源');
});

test('the popup and the desk show the digest’s sections, and a candidate of one that is gone stands in the first', async () => {
  await cardState(await clickToolbar(browser, article));
  await closePopup(browser);
  const desk = await openDesk(browser);
  const sections = (): Promise<string[]> => desk.$$eval('[data-section] h2', (all) => all.map((each) => each.textContent));
  await eventually(async () => expect(await sections()).toEqual(['文章 1', '工具 0', '资源 0']));
  await options.bringToFront();
  await button(options, words.sections.remove('文章')).click();
  await eventually(async () => expect(await sections()).toEqual(['工具 1', '资源 0']));
});

test('a section that holds a text is offered to no candidate', { tags: ['long'] }, async () => {
  await putRow(options, 'settings', { key: 'sections', value: [{ id: 'discussion', heading: '讨论', kind: 'text' }, ...DEFAULT_SETTINGS.sections], stamp: { at: 1, tick: 0, by: 'made-up' } });
  const popup = await clickToolbar(browser, article);
  await cardState(popup);
  await eventually(async () => expect(await popup.$$eval('[role=radiogroup] label', (all) => all.map((each) => each.textContent))).toEqual(['文章', '工具', '资源']));
  await popup.waitForSelector('[data-row]');
  await popup.focus('[data-row]');
  await popup.keyboard.press('2');
  await eventually(async () => expect((await stored()).map(({ section }) => section.value)).toEqual(['tools']));
});

test('the time zone decides which week it is', async () => {
  const week = (): Promise<string> => options.$eval('select + *', (hint) => hint.textContent ?? '');
  for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York']) {
    await options.select('select', timeZone);
    await decides({ timeZone });
    await eventually(async () => expect(await week()).toBe(words.digest.timeZoneHint(messages.weekName(weekAt(Date.now(), timeZone)))));
  }
  await cardState(await clickToolbar(browser, article));
  expect((await stored()).map(({ week: its }) => its)).toEqual([weekAt(Date.now(), 'America/New_York')]);
});

test.each([
  { saveAtOnce: 'articles', onArticle: 'saved', onHome: 'no-article' },
  { saveAtOnce: 'always', onArticle: 'saved', onHome: 'saved' },
  { saveAtOnce: 'never', onArticle: 'asked-first', onHome: 'no-article' },
] as const)('$saveAtOnce: an article is $onArticle, a home page is $onHome', { tags: ['long'] }, async ({ saveAtOnce, onArticle, onHome }) => {
  await choose(saveAtOnce === 'never' ? words.saveAtOnce.articles : words.saveAtOnce.never);
  await choose(words.saveAtOnce[saveAtOnce]);
  await decides({ saveAtOnce });
  const said = { saved: messages.card.saved(weekAt(Date.now(), DEFAULT_SETTINGS.timeZone)), ...unsaved.offered };
  for (const [page, expected] of [[article, onArticle], [home, onHome]] as const) {
    const before = (await stored()).length;
    const popup = await clickToolbar(browser, page);
    expect(await cardState(popup)).toBe(said[expected]);
    expect(await stored()).toHaveLength(before + (expected === 'saved' ? 1 : 0));
    if (expected === 'saved') continue;
    await popup.waitForFunction(() => document.activeElement instanceof HTMLButtonElement, { polling: 50 });
    await popup.keyboard.press('Enter');
    expect(await cardState(popup, said[expected])).toBe(said.saved);
  }
});

test('titles are spaced as the digest wishes', { tags: ['long'] }, async () => {
  await options.locator('input[type=checkbox]').click();
  await decides({ spacing: false });
  await cardState(await clickToolbar(browser, article));
  expect((await stored()).map(({ title }) => title.value)).toEqual(['关于“比特币”的思考']);
});

test('language and theme change at once in every open window, and hold from the first paint of the next', async () => {
  const desk = await openDesk(browser);
  const looks = (page: Page): Promise<unknown> => page.evaluate(() => ({ lang: document.documentElement.lang, ground: getComputedStyle(document.body).backgroundColor }));
  const before = await looks(desk);
  await options.bringToFront();
  await choose(words.theme.dark);
  await choose(words.language.en);
  await eventually(async () => expect(await looks(desk)).toEqual({ lang: 'en', ground: 'rgb(28, 30, 34)' }));
  expect(before).toEqual({ lang: 'zh-CN', ground: 'rgb(255, 255, 255)' });
  // Each page loads the words of the other language for itself.
  await eventually(async () => expect(await options.title()).toBe(enWords.title));
  const popup = await clickToolbar(browser, article);
  expect(await cardState(popup)).toBe(enMessages.card.saved(weekAt(Date.now(), DEFAULT_SETTINGS.timeZone)));
  expect(await looks(popup)).toEqual({ lang: 'en', ground: 'rgb(28, 30, 34)' });
});

test('what was said last is not wiped by the words of another language', async () => {
  await choose(words.language.en);
  await eventually(async () => expect(await options.title()).toBe(enWords.title));
  await options.focus('button');
  await press(options, 'Control', 'z');
  await eventually(async () => expect(await options.title()).toBe(words.title));
  await eventually(async () => expect([enMessages.status.undone, messages.status.undone]).toContain(await options.$eval('output', ({ textContent }) => textContent)));
});

test('the shortcuts that the browser has are shown, with the way to change them', async () => {
  await eventually(async () => expect(await options.$$eval('dd', (all) => all.map((each) => each.textContent))).toEqual(['Alt+Shift+L', 'Alt+Shift+K']));
  const opened = browser.waitForTarget((target) => target.url().startsWith('chrome://extensions/shortcuts'));
  await button(options, words.shortcuts.change).click();
  await (await (await opened).page())?.close();
});
