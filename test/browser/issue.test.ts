import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/desk/zh_CN';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Issue } from '@/utils/digest/issue';
import { weekAt } from '@/utils/digest/iso-week';
import { button } from './card';
import { copiedBy } from './clipboard';
import { openDesk } from './desk';
import { madeUpWeek } from './fill-database';
import { press } from './focus';
import { launch } from './launch';
import { putRow } from './put-row';
import { putTables } from './put-tables';
import { readDatabase } from './read-database';

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');
const [FIRST] = madeUpWeek(WEEK, 3);
const STAMP = { at: 1_500_000_000_000, tick: 0, by: 'made-up' };

let browser: Browser;
let desk: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Every test begins with the same three candidates: three articles. */
beforeEach(async () => {
  desk = await openDesk(browser, (inside) => putTables(inside, { candidates: madeUpWeek(WEEK, 3) }));
  await desk.waitForSelector('[data-row]');
});
afterEach(() => desk.close());

const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 5000, interval: 50 });
const view = (name: keyof typeof words.issue): Promise<void> => button(desk, String(words.issue[name])).click();
const area = (name: string) => desk.locator(`#panel-issue ::-p-aria([name="${name}"][role="textbox"])`);
/** Types over what a field holds, as a hand does. */
const retype = async (name: string, text: string): Promise<void> => {
  await area(name).click();
  await press(desk, 'Control', 'a');
  await desk.keyboard.type(text);
};
const markdown = (): Promise<string> => desk.$eval('#panel-issue textarea', (each) => each.value);
const choose = async (menu: string, item: string): Promise<void> => {
  await button(desk, menu).click();
  await desk.locator(`::-p-aria([name="${item}"][role="menuitem"])`).click();
};
const preview = (): Promise<string> => desk.$eval('#panel-issue pre', (each) => each.textContent);

test('what is written for a week stands in its issue at its place, and the footer below every issue', async () => {
  await view('texts');
  await retype('讨论', '**挖矿**\n\n* 显卡还够用吗？');
  await retype('Q&A', '问：钱包丢了怎么办？');
  await retype(words.texts.footer, '欢迎关注[官方社区](https://community.example/)');
  await view('markdown');
  await eventually(async () => expect(await markdown()).toMatch(/## 文章\n\n(\* .*\n){3}\n## 讨论\n\n\*\*挖矿\*\*\n\n\* 显卡还够用吗？\n\n## Q&A\n\n问：钱包丢了怎么办？\n\n欢迎关注\[官方社区\]\(https:\/\/community\.example\/\)\n$/));
  expect(await copiedBy(desk, () => button(desk, messages.export.copy).click())).toBe(await markdown());
  await view('rendered');
  await eventually(async () => expect(await desk.$$eval('#panel-issue article :is(strong, li:last-child, p a)', (all) => all.map((each) => each.textContent))).toEqual([madeUpWeek(WEEK, 3)[2]?.title.value, '挖矿', '显卡还够用吗？', '官方社区']));
  await desk.keyboard.press(']');
  await view('texts');
  expect(await desk.$$eval('#panel-issue textarea', (all) => all.map((each) => each.value))).toEqual(['', '', '欢迎关注[官方社区](https://community.example/)']);
});

test('a footer of one issue alone that is emptied can be written anew where it stood', async () => {
  await putRow(desk, 'issues', { week: WEEK, published: { value: null, stamp: STAMP }, texts: { footer: { value: '只在这一期', stamp: STAMP } } });
  await desk.reload();
  await desk.waitForSelector('[data-row]');
  await view('texts');
  await area(words.texts.footerHere).click();
  await press(desk, 'Control', 'a');
  await desk.keyboard.press('Backspace');
  const written = async (): Promise<string | undefined> => ((await readDatabase(desk)).issues as Issue[])[0]?.texts.footer?.value;
  await eventually(async () => expect(await written()).toBe(''));
  await desk.keyboard.type('another');
  await eventually(async () => expect(await written()).toBe('another'));
  expect(await desk.$('dialog')).toBeNull();
});

test('what is written is undone as one', { tags: ['long'] }, async () => {
  await view('texts');
  await area('讨论').click();
  await desk.keyboard.type('挖矿');
  await desk.focus('[data-row]');
  await press(desk, 'Control', 'z');
  await eventually(async () => expect(await desk.$eval('#panel-issue textarea', (each) => each.value)).toBe(''));
});

test('a form is chosen, changed with this week in view, and is what is copied', async () => {
  await view('template');
  await choose(words.template.forms.digest, words.template.forms.numbered);
  const line = `1. [${FIRST?.title.value}](${FIRST?.address.value})`;
  await eventually(async () => expect(await preview()).toContain(line));
  await retype(words.template.parts.line, '+ {{title}} {{address}}');
  await eventually(async () => expect(await preview()).toContain(`+ ${FIRST?.title.value} https://`));
  await button(desk, words.template.own).wait();
  expect(await copiedBy(desk, () => button(desk, messages.export.copy).click())).toBe(await preview());
});

test('a contributor is named where the form wants it and they gave a name', { tags: ['long'] }, async () => {
  await view('template');
  await retype(words.template.parts.line, '* [{{title}}]({{address}}){{#contributor}}，{{contributor}} 荐{{/contributor}}。');
  await eventually(async () => expect(await preview()).toContain(`* [${FIRST?.title.value}](${FIRST?.address.value})。`));
  await putRow(desk, 'contributors', { id: 'made-up', name: '张三' });
  await desk.reload();
  await desk.waitForSelector('[data-row]');
  await view('template');
  await eventually(async () => expect(await preview()).toContain(`* [${FIRST?.title.value}](${FIRST?.address.value})，张三 荐。`));
});

test('a broken template says where and why, and the digest’s own form is used meanwhile', async () => {
  await view('template');
  await retype(words.template.parts.line, '* {{title}} {{adress}}');
  const said = `${words.template.broken}${words.template.at(words.template.parts.line, 1, 13)}${words.template.faults['unknown-name']('adress')}`;
  await eventually(async () => expect(await desk.$eval('#panel-issue output', (each) => each.textContent)).toBe(said));
  expect(await copiedBy(desk, () => button(desk, messages.export.copy).click())).toContain(`* [${FIRST?.title.value}](`);
});
