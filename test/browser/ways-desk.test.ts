import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/desk/zh_CN';
import { zh_CN as ways } from '@/components/messages/ways/zh_CN';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { shiftWeek, weekAt } from '@/utils/digest/iso-week';
import { button } from './card';
import { clearDatabase } from './clear-database';
import { openDesk } from './desk';
import { dragIn } from './drag';
import { launch } from './launch';
import { readDatabase } from './read-database';

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');
const WEIXIN = 'https://mp.weixin.qq.com/s/O7QGvnGCb9s2U_Bdrqaemw';

let browser: Browser;
let desk: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  desk = await openDesk(browser, clearDatabase);
});
afterEach(() => desk.close());

const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 5000, interval: 50 });
const becomes = (read: () => Promise<unknown>, expected: unknown): Promise<void> => eventually(async () => expect(await read()).toEqual(expected));
const stored = async (): Promise<ReturnType<typeof fieldsOf>[]> => ((await readDatabase(desk)).candidates ?? []).map((candidate) => fieldsOf(candidate as Candidate)).filter(({ removed }) => !removed).sort((a, b) => (a.order < b.order ? -1 : 1));
const storedTitles = async (): Promise<string[]> => (await stored()).map(({ title }) => title);
const status = (): Promise<string> => desk.$eval('footer output', (element) => element.textContent);
/** Each offer as it reads, with a cross where it is chosen. */
const offers = (): Promise<string[]> =>
  desk.$$eval('dialog li label', (labels) => labels.map((label) => `${label.querySelector('input')?.checked ? 'x' : '-'} ${[...label.querySelectorAll('span')].map((part) => part.textContent).filter(Boolean).join(' | ')}`));
const undo = async (): Promise<void> => {
  await desk.keyboard.down('Control');
  await desk.keyboard.press('z');
  await desk.keyboard.up('Control');
};
/** Puts something on the clipboard and pastes it where the focus is, with the keys a person would use. */
const paste = async (types: Record<string, string>): Promise<void> => {
  const { protocol, host } = new URL(desk.url());
  await browser.defaultBrowserContext().overridePermissions(`${protocol}//${host}`, ['clipboard-read', 'clipboard-sanitized-write']);
  await desk.bringToFront();
  await desk.evaluate((given) => navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(given).map(([type, text]) => [type, new Blob([text], { type })])))]), types);
  await desk.keyboard.down('Control');
  await desk.keyboard.press('v', { commands: ['Paste'] });
  await desk.keyboard.up('Control');
};
const focusedIs = (selector: string): Promise<boolean> => desk.evaluate((its) => document.activeElement?.matches(its) ?? false, selector);

test('a chat pasted anywhere on the desk shows its links; Enter adds those chosen as one change', async () => {
  await paste({ 'text/plain': `张三: 看这个${WEIXIN}，写得好\n李四: * [Blockchain Demo](https://bcage.one/d/58)，作者 Anders Brownworth\n王五: 没有链接 mailto:a@b.example\n赵六 [信](mailto:a@b.example) ${WEIXIN}` });
  await becomes(offers, [`x ${WEIXIN} | 微信`, 'x Blockchain Demo | bcage.one']);
  await becomes(() => desk.$eval('dialog output', (output) => output.textContent), words.add.found(2, 2));
  expect(await desk.$eval('dialog', (dialog) => dialog.textContent)).toContain(`${words.add.unusable(1)}mailto:a@b.example`);
  await eventually(async () => expect(await focusedIs('dialog button.primary')).toBe(true));
  expect(await stored()).toEqual([]);
  await desk.keyboard.press('Enter');
  await becomes(storedTitles, [WEIXIN, 'Blockchain Demo']);
  await becomes(status, ways.saved(2, messages.weekName(WEEK)));
  await becomes(() => desk.$('dialog'), null);
  expect((await readDatabase(desk)).changes).toHaveLength(1);
  await undo();
  await becomes(storedTitles, []);
});

test('A opens the panel, typing in it finds links, Escape closes it with the focus back where it was', async () => {
  await button(desk, words.add.open).click();
  await eventually(async () => expect(await focusedIs('dialog textarea')).toBe(true));
  await desk.keyboard.press('Escape');
  // Closed, it is out of sight a moment before it is gone, and a key in that moment is faster than a hand.
  await desk.waitForFunction(() => document.querySelector('dialog') === null, { polling: 20 });
  expect(await desk.evaluate(() => document.activeElement?.textContent?.trim())).toBe(words.add.open);
  await desk.keyboard.press('a');
  await eventually(async () => expect(await focusedIs('dialog textarea')).toBe(true));
  await desk.keyboard.type('* [一篇](https://a.example/p/1)，作者 甲\nhttps://a.example/p/2');
  await becomes(offers, ['x 一篇 | 作者 甲 | a.example', 'x https://a.example/p/2 | a.example']);
  await desk.locator('dialog li:nth-child(2) input').click();
  await desk.keyboard.down('Control');
  await desk.keyboard.press('Enter');
  await desk.keyboard.up('Control');
  await becomes(stored, [expect.objectContaining({ title: '一篇', note: '作者 甲', address: 'https://a.example/p/1' })]);
});

test('what was pasted a moment before Ctrl+Enter is added with the rest', async () => {
  await desk.keyboard.press('a');
  await eventually(async () => expect(await focusedIs('dialog textarea')).toBe(true));
  await desk.keyboard.sendCharacter('https://a.example/p/1');
  await becomes(offers, ['x https://a.example/p/1 | a.example']);
  await desk.keyboard.sendCharacter('\nhttps://a.example/p/2');
  await desk.keyboard.down('Control');
  await desk.keyboard.press('Enter');
  await desk.keyboard.up('Control');
  await becomes(storedTitles, ['https://a.example/p/1', 'https://a.example/p/2']);
  await becomes(status, ways.saved(2, messages.weekName(WEEK)));
});

test('links copied from a page keep their words, in the panel too', async () => {
  await desk.keyboard.press('a');
  await eventually(async () => expect(await focusedIs('dialog textarea')).toBe(true));
  await paste({ 'text/plain': '关于“比特币”的几点思考 其他', 'text/html': '<p><a href="https://zhuanlan.zhihu.com/p/33182337?utm_source=x">关于“比特币”的几点思考</a> 其他</p>' });
  await becomes(offers, ['x 关于“比特币”的几点思考 | 知乎']);
  await becomes(() => desk.$eval('dialog textarea', (area) => area.value), '* [关于“比特币”的几点思考](https://zhuanlan.zhihu.com/p/33182337?utm_source=x)');
  await button(desk, words.add.add(1)).click();
  await becomes(stored, [expect.objectContaining({ title: '关于 “比特币” 的几点思考', address: 'https://zhuanlan.zhihu.com/p/33182337' })]);
});

test('what is known already is shown as such: not overwritten here, added from another week or brought back where it is chosen', { tags: ['long'] }, async () => {
  const last = shiftWeek(WEEK, -1);
  await desk.goto(`${desk.url().replace(/#.*/, '')}#${last}`);
  await desk.reload();
  await desk.waitForSelector('#panel-queue [tabindex="-1"]');
  await paste({ 'text/plain': 'https://a.example/before' });
  await button(desk, words.add.add(1)).click();
  await becomes(status, ways.saved(1, messages.weekName(last)));
  await desk.goto(desk.url().replace(/#.*/, ''));
  await desk.reload();
  await desk.waitForSelector('#panel-queue [tabindex="-1"]');
  await paste({ 'text/plain': '* [甲](https://a.example/here)，附注\nhttps://a.example/gone' });
  await button(desk, words.add.add(2)).click();
  await desk.locator('[data-row="a.example/gone"]').click();
  await desk.keyboard.press('Escape');
  await desk.focus('[data-row="a.example/gone"]');
  await desk.keyboard.press('Delete');
  await becomes(storedTitles, ['https://a.example/before', '甲']);
  await paste({ 'text/plain': '* [乙](https://a.example/here)\nhttps://a.example/before\nhttps://a.example/gone\n[新](https://a.example/new)' });
  const shown = (before: string, gone: string): string[] => [`- 乙 | ${words.add.states.here} | a.example`, `${before} https://a.example/before | ${words.add.elsewhere(messages.weekName(last))} | a.example`, `${gone} https://a.example/gone | ${words.add.states.removed} | a.example`, 'x 新 | a.example'];
  await becomes(offers, shown('-', '-'));
  expect(await desk.$eval('dialog li input', (box) => box.disabled)).toBe(true);
  await button(desk, words.add.all).click();
  await becomes(offers, shown('x', 'x'));
  await button(desk, words.add.add(3)).click();
  await becomes(status, ways.saved(3, messages.weekName(WEEK)));
  expect((await stored()).map(({ title, note }) => `${title} ${note}`).sort()).toEqual(['https://a.example/before ', 'https://a.example/before ', 'https://a.example/gone ', '新 ', '甲 附注']);
  await undo();
  await becomes(async () => (await storedTitles()).sort(), ['https://a.example/before', '甲']);
});

test('a link dragged in is stored where it was dropped; a repeat is shown and not changed', async () => {
  await paste({ 'text/plain': '[甲](https://a.example/p/1) [乙](https://a.example/p/2)' });
  await button(desk, words.add.add(2)).click();
  await desk.waitForSelector('[data-row="a.example/p/2"]');
  // While the panel is open, it is what takes in links; once it is gone, the desk does, a moment later.
  await becomes(() => desk.$('dialog'), null);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const above = async (identity: string): Promise<{ x: number; y: number }> =>
    desk.$eval(`[data-row="${identity}"]`, (row) => {
      const { left, top } = (row.closest('li') ?? row).getBoundingClientRect();
      return { x: left + 60, y: top + 3 };
    });
  const link = { 'text/uri-list': 'https://a.example/p/3', 'text/html': '<a href="https://a.example/p/3">丙</a>', 'text/plain': 'https://a.example/p/3' };
  await dragIn(desk, link, await above('a.example/p/2'));
  await becomes(storedTitles, ['甲', '丙', '乙']);
  await becomes(status, words.add.added('丙'));
  await dragIn(desk, { ...link, 'text/html': '<a href="https://a.example/p/3">别的题目</a>' }, await above('a.example/p/1'));
  await becomes(status, words.add.here('丙'));
  expect(await storedTitles()).toEqual(['甲', '丙', '乙']);
  await undo();
  await becomes(storedTitles, ['甲', '乙']);
  // Taken out by then, it comes back where it is dropped now.
  await dragIn(desk, link, await above('a.example/p/1'));
  await becomes(storedTitles, ['丙', '甲', '乙']);
  await dragIn(desk, { 'text/uri-list': 'mailto:a@b.example' }, await above('a.example/p/1'));
  await becomes(status, words.add.notLink);
});

test('text dragged in opens the panel; a row dragged within the desk does not', { tags: ['long'] }, async () => {
  await dragIn(desk, { 'text/plain': '看 https://a.example/p/1 和 https://a.example/p/2' }, { x: 400, y: 300 });
  await becomes(offers, ['x https://a.example/p/1 | a.example', 'x https://a.example/p/2 | a.example']);
  await button(desk, words.add.add(2)).click();
  const [last, heading] = await Promise.all(['[data-row="a.example/p/2"]', '[data-section="tools"] h2'].map(async (selector) => (await desk.waitForSelector(selector))?.boundingBox()));
  if (!last || !heading) throw new Error('There is nothing to drag.');
  await desk.mouse.move(last.x + 20, last.y + last.height / 2);
  await desk.mouse.down();
  await desk.mouse.move(last.x + 30, last.y + last.height / 2 + 5, { steps: 3 });
  await desk.mouse.move(heading.x + 30, heading.y + heading.height / 2, { steps: 5 });
  await desk.waitForSelector('[data-drop]');
  await desk.mouse.up();
  await becomes(async () => (await stored()).map(({ section }) => section), ['articles', 'tools']);
  expect(await desk.$('dialog')).toBeNull();
  await dragIn(desk, { 'text/plain': 'https://a.example/p/3' }, { x: 400, y: 500 });
  await becomes(offers, ['x https://a.example/p/3 | a.example']);
});

test('what the database does not take stays in the panel, and that is said', async () => {
  await paste({ 'text/plain': 'https://a.example/p/1 https://a.example/p/2' });
  await becomes(offers, ['x https://a.example/p/1 | a.example', 'x https://a.example/p/2 | a.example']);
  await desk.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (value, key) {
      if (this.name !== 'changes') return add.call(this, value, key);
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await button(desk, words.add.add(2)).click();
  await becomes(() => desk.$eval('dialog [role=alert]', (alert) => alert.textContent), messages.status.storeFailed('full'));
  expect(await offers()).toHaveLength(2);
  expect(await stored()).toEqual([]);
});
