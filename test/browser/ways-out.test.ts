import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/desk/zh_CN';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { edited } from '@/utils/digest/candidate-edit';
import { weekAt } from '@/utils/digest/iso-week';
import { button } from './card';
import { copiedBy } from './clipboard';
import { openDesk } from './desk';
import { madeUpWeek } from './fill-database';
import { launch } from './launch';
import { openPage } from './open-page';
import { putTables } from './put-tables';

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');
const EDITOR = readFileSync(new URL('../pages/editor/wechat-editor.html', import.meta.url), 'utf8');
const STAMP = { at: 1_600_000_000_000, tick: 0, by: 'made-up' };

/** Two WeChat articles, and three links that lead elsewhere, two of them to one address. */
const CANDIDATES: readonly Candidate[] = madeUpWeek(WEEK, 5).map((candidate, at) => {
  const address = ['https://mp.weixin.qq.com/s/O7QGvnGCb9s2U_Bdrqaemw', 'https://mp.weixin.qq.com/s/N1TV14jhw-8T0SEuKAN-rQ', 'https://zhuanlan.zhihu.com/p/33182337', 'https://bcage.one/d/58?a=1&b=2', 'https://zhuanlan.zhihu.com/p/33182337'][at] ?? '';
  return edited(candidate, { address, title: `第 ${at + 1} 篇 <b>粗</b> & “引号”`, note: at === 3 ? '作者 Anders' : '', section: 'articles' }, STAMP);
});
const TITLES = CANDIDATES.map(({ title }) => title.value);

let browser: Browser;
let desk: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  desk = await openDesk(browser, (inside) => putTables(inside, { candidates: CANDIDATES }));
  await desk.waitForSelector('[data-row]');
});
afterEach(() => desk.close());

const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 5000, interval: 50 });
const choose = async (item: string): Promise<void> => {
  await button(desk, words.out.more).click();
  await desk.locator(`::-p-aria([name="${item}"][role="menuitem"])`).click();
};
const statusBecomes = (expected: string): Promise<void> => eventually(async () => expect(await desk.$eval('footer output', (output) => output.textContent)).toBe(expected));

/** Pastes what is on the clipboard into the editor, by Ctrl+V. */
async function pasteInto(editor: Page): Promise<void> {
  await editor.bringToFront();
  await editor.click('#editor');
  await editor.keyboard.down('Control');
  await editor.keyboard.down('v', { commands: ['Paste'] });
  await editor.keyboard.up('v');
  await editor.keyboard.up('Control');
  await editor.waitForSelector('#editor :is(h1, h2, p)');
}

test('rich text goes into the WeChat editor with its links to WeChat, the others numbered and listed once each', async () => {
  const plain = await copiedBy(desk, () => choose(words.out.wechat));
  expect(plain).toContain(TITLES[2]);
  expect(plain).toContain('https://zhuanlan.zhihu.com/p/33182337');
  await statusBecomes(words.out.copied.wechat);
  const editor = await openPage(browser, 'https://editor.example/', EDITOR);
  await pasteInto(editor);
  expect(await editor.$eval('output', (output) => output.textContent)).toBe('');
  expect(await editor.$$eval('#editor a', (links) => links.map((link) => [link.textContent, link.getAttribute('href')]))).toEqual(CANDIDATES.slice(0, 2).map(({ title, address }) => [title.value, address.value]));
  const items = await editor.$$eval('#editor li', (all) => all.map((each) => each.textContent));
  expect(items.slice(0, 5)).toEqual([TITLES[0], TITLES[1], `${TITLES[2]}[1]`, `${TITLES[3]}[2]，作者 Anders`, `${TITLES[4]}[1]`]);
  const text = await editor.$eval('#editor', (each) => each.textContent);
  const references = text.slice(text.indexOf('参考链接'));
  expect(references.match(/https:\/\/[^\s[]+/g)).toEqual(['https://zhuanlan.zhihu.com/p/33182337', 'https://bcage.one/d/58?a=1&b=2']);
  expect(await editor.$$eval('#editor h1, #editor h2', (all) => all.map((each) => each.textContent))).toEqual([messages.weekName(WEEK), '文章', '参考链接']);
  await editor.close();
});

test('rich text with ordinary links keeps every link', async () => {
  await copiedBy(desk, () => choose(words.out.links));
  const editor = await openPage(browser, 'https://editor.example/', EDITOR);
  await pasteInto(editor);
  expect(await editor.$$eval('#editor a', (links) => links.map((link) => [link.textContent, link.getAttribute('href')]))).toEqual(CANDIDATES.map(({ title, address }) => [title.value, address.value]));
  await editor.close();
});

test('chat messages are split under the length chosen, and each is copied by its button', async () => {
  await choose(words.out.chat);
  await desk.waitForSelector('dialog[open] pre');
  const parts = (): Promise<string[]> => desk.$$eval('dialog pre', (all) => all.map((each) => each.textContent));
  expect(await parts()).toHaveLength(1);
  const whole = (await parts()).join('');
  for (const title of TITLES) expect(whole).toContain(title);
  await desk.click('dialog input[type=number]', { count: 3 });
  // At once: a number half typed makes parts of its own.
  await desk.keyboard.sendCharacter('160');
  await eventually(async () => expect((await parts()).length).toBeGreaterThan(1));
  const all = await parts();
  for (const part of all) expect(part.length).toBeLessThanOrEqual(160);
  expect(await copiedBy(desk, () => button(desk, words.chatPanel.copy(2, all.length)).click())).toBe(all[1]);
  await desk.keyboard.press('Escape');
  await desk.waitForSelector('dialog[open]', { hidden: true });
});

test.each([
  [words.out.download('.json'), 'json'],
  [words.out.download('RSS'), 'rss.xml'],
  [words.out.download('.html'), 'html'],
  [words.out.download(words.out.wechatFile), 'wechat.html'],
  [words.out.download('.txt'), 'txt'],
])('%s saves a file that names the week', { tags: ['long'] }, async (item, ending) => {
  await choose(item);
  await statusBecomes(messages.status.downloaded(`${WEEK}.${ending}`));
});
