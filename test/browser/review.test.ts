import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { zh_CN as unsaved } from '@/components/messages/unsaved/zh_CN';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Candidate, Fields } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { shiftWeek, weekAt } from '@/utils/digest/iso-week';
import { button, cardState } from './card';
import { copiedBy } from './clipboard';
import { launch } from './launch';
import { openPage } from './open-page';
import { articlePage } from './pages';
import { openOwn } from './own-page';
import { putTables } from './put-tables';
import { readDatabase } from './read-database';
import { clickToolbar, closePopup } from './toolbar';
import { workerOf } from './worker';

/** The worker's own, in the functions that run there. */
declare const chrome: { action: { getBadgeText: (details: object) => Promise<string> } };

const [FIRST, SECOND, THIRD] = ['区块链焦虑与错失恐惧症', '真的可以只有链没有币么', '如何做一个好的技术人'] as const;
const TITLES = [FIRST, SECOND, THIRD];

let browser: Browser;
let pages: Page[];
let popup: Page;
/** A page of the extension, to reach its database from. */
let inside: Page;
/** The database once the first two pages were captured. */
let captured: Record<string, unknown[]>;

beforeAll(async () => {
  browser = await launch();
  pages = await Promise.all(TITLES.map((title, index) => openPage(browser, `https://news${index}.example/a/${index}`, articlePage(title))));
});
afterAll(() => browser.close());

const click = async (page: Page | undefined): Promise<void> => {
  if (!page) throw new Error('There is no such page.');
  popup = await clickToolbar(browser, page);
  await cardState(popup);
};

beforeAll(async () => {
  for (const page of pages.slice(0, 2)) await click(page);
  await closePopup(browser);
  inside = await openOwn(browser, 'welcome.html');
  captured = await readDatabase(inside);
});

/** Every test begins with the same three candidates, the last just captured, and the popup open. */
beforeEach(async () => {
  await closePopup(browser);
  await putTables(inside, captured);
  await click(pages[2]);
});

const fields = async (title: string): Promise<Fields | undefined> => {
  const stored = (await readDatabase(popup)).candidates as Candidate[];
  const found = stored.find(({ captured }) => captured.title.startsWith(title));
  return found && fieldsOf(found);
};
const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 5000, interval: 50 });
const rows = (): Promise<(string | null)[]> => popup.$$eval('[data-row]', (all) => all.map((row) => row.textContent));
const rowsBecome = (expected: readonly string[]): Promise<void> => eventually(async () => expect(await rows()).toEqual(expected));
/** Puts the focus on a row; the queue may be drawn some time after the card. */
const focusOn = async (title: string): Promise<void> => {
  await popup.waitForSelector(`[data-row][title="${title}"]`);
  await popup.focus(`[data-row][title="${title}"]`);
};
const focused = (): Promise<string | null> => popup.evaluate(() => document.activeElement?.getAttribute('title') ?? null);
const inRow = (name: string): Promise<void> => popup.locator(`li ::-p-aria([name="${name}"])`).click();
const retype = async (text: string): Promise<void> => {
  await popup.keyboard.down('Control');
  await popup.keyboard.press('a');
  await popup.keyboard.up('Control');
  await popup.keyboard.type(text);
};
const chord = async (...keys: readonly ('Control' | 'Shift' | 'z' | 'Z' | 'y')[]): Promise<void> => {
  for (const key of keys) await popup.keyboard.down(key);
  for (const key of keys.toReversed()) await popup.keyboard.up(key);
};
const status = (): Promise<string> => popup.$eval('footer output', (output) => output.textContent);
const becomes = (read: () => Promise<unknown>, expected: unknown): Promise<void> => eventually(async () => expect(await read()).toEqual(expected));

test('the button carries the week’s count, in step with the queue', async () => {
  const worker = await workerOf(browser);
  const count = (): Promise<string> => worker.evaluate(() => chrome.action.getBadgeText({}));
  await becomes(count, '3');
  await button(popup, messages.queue.removeLink(FIRST)).click();
  await becomes(count, '2');
  await chord('Control', 'z');
  await becomes(count, '3');
});

test('the week stands by section, with counts', async () => {
  await rowsBecome(TITLES);
  expect(await popup.$eval('h2', (heading) => heading.textContent)).toBe('文章 3');
  expect(await popup.$eval('main > header', (header) => header.textContent)).toContain(messages.queue.count(3));
});

test('a title, a note and a section are edited in place, and the row shows them', async () => {
  await popup.locator(`[data-row][title="${SECOND}"]`).click();
  await inRow(messages.fields.title);
  await retype('新的标题');
  await inRow(messages.fields.note);
  await popup.keyboard.type('作者 某某');
  await popup.keyboard.press('Enter');
  await popup.locator('li label ::-p-text(工具)').click();
  await becomes(() => fields(SECOND), { ...(await fields(SECOND)), title: '新的标题', note: '作者 某某', section: 'tools' });
  await rowsBecome([FIRST, THIRD, '新的标题，作者 某某']);
});

test('what is being typed is kept though the popup closes without a word', async () => {
  await popup.locator(`main > section ::-p-aria([name="${messages.fields.title}"])`).click();
  await retype('打到一半');
  await becomes(async () => (await fields(THIRD))?.title, '打到一半');
  await closePopup(browser);
  await click(pages[2]);
  await rowsBecome([FIRST, SECOND, '打到一半']);
});

const title = async (): Promise<string | undefined> => (await fields(THIRD))?.title;
const typeTitle = async (text: string): Promise<void> => {
  await popup.locator(`main > section ::-p-aria([name="${messages.fields.title}"])`).click();
  await retype(text);
};

test('what is copied is what was typed a moment ago', async () => {
  await typeTitle('刚刚打完的标题');
  expect(await copiedBy(popup, () => button(popup, messages.export.copy).click())).toContain('* [刚刚打完的标题](https://news2.example/a/2)');
});

test('half a word of pinyin is not kept, the word is', { tags: ['long'] }, async () => {
  await typeTitle('输入法');
  await becomes(title, '输入法');
  const keyboard = await popup.createCDPSession();
  await keyboard.send('Input.imeSetComposition', { text: "qu'kuai", selectionStart: 7, selectionEnd: 7 });
  // Long enough for anything that waits for a pause in the typing.
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await title()).toBe('输入法');
  await keyboard.send('Input.insertText', { text: '区块' });
  await becomes(title, '输入法区块');
});

test('a title taken out letter by letter is as it was', { tags: ['long'] }, async () => {
  await typeTitle('短');
  await becomes(title, '短');
  await popup.keyboard.press('Tab');
  await typeTitle('');
  await popup.keyboard.press('Backspace');
  await popup.keyboard.press('Tab');
  await becomes(title, '短');
  await becomes(() => popup.$eval('main > section input[type="text"]', (input) => input.value), '短');
});

test('the section of a row is chosen by arrow keys, and the focus stays on the choice', async () => {
  await popup.locator(`[data-row][title="${SECOND}"]`).click();
  await popup.focus('li input[type="radio"]:checked');
  const onSection = (): Promise<string> => popup.evaluate(() => document.activeElement?.parentElement?.textContent ?? '');
  for (const [section, name] of [['tools', '工具'], ['resources', '资源']] as const) {
    await popup.keyboard.press('ArrowRight');
    await becomes(async () => (await fields(SECOND))?.section, section);
    await becomes(onSection, name);
  }
});

test('a page that was taken out of the week is asked about, not saved again', async () => {
  await button(popup, messages.queue.removeLink(THIRD)).click();
  await rowsBecome([FIRST, SECOND]);
  popup = await clickToolbar(browser, pages[2] ?? (await browser.newPage()));
  expect(await cardState(popup)).toBe(unsaved.offered.removed);
  await rowsBecome([FIRST, SECOND]);
  await popup.keyboard.press('Enter');
  await rowsBecome(TITLES);
});

test('a page that was taken out of the week comes back under the section that is picked', async () => {
  await button(popup, messages.queue.removeLink(THIRD)).click();
  await rowsBecome([FIRST, SECOND]);
  await click(pages[2]);
  await popup.locator('main > section label ::-p-text(工具)').click();
  await button(popup, messages.card.add).click();
  await becomes(async () => (await fields(THIRD))?.section, 'tools');
  await becomes(async () => (await fields(THIRD))?.removed, false);
});

test('a page that is no article and was taken out under another title is offered under that one', async () => {
  const home = await openPage(browser, 'https://tool.example/', '<meta charset="utf-8"><title>哈希工具</title><h1>哈希工具</h1>');
  await click(home);
  await button(popup, messages.card.add).click();
  await typeTitle('改过的工具');
  await becomes(async () => (await fields('哈希工具'))?.title, '改过的工具');
  await button(popup, messages.queue.removeLink('改过的工具')).click();
  await becomes(async () => (await fields('哈希工具'))?.removed, true);
  await click(home);
  expect(await popup.$eval('main > section p[dir=auto]', (line) => line.textContent)).toBe('改过的工具');
  await home.close();
});

test('Escape puts back the title there was', { tags: ['long'] }, async () => {
  await popup.locator(`main > section ::-p-aria([name="${messages.fields.title}"])`).click();
  await retype('不要这个');
  await becomes(async () => (await fields(THIRD))?.title, '不要这个');
  await popup.keyboard.press('Escape');
  await becomes(async () => (await fields(THIRD))?.title, THIRD);
});

test('what Enter has said is right, Escape does not put back; it closes the row', async () => {
  await focusOn(FIRST);
  await popup.keyboard.press('Enter');
  await inRow(messages.fields.note);
  await popup.keyboard.type('作者渡口');
  await popup.keyboard.press('Enter');
  await popup.keyboard.type('二号');
  await becomes(async () => (await fields(FIRST))?.note, '作者渡口二号');
  await popup.keyboard.press('Escape');
  await becomes(async () => (await fields(FIRST))?.note, '作者渡口');
  await popup.keyboard.press('Escape');
  await popup.waitForSelector('li input[type="text"]', { hidden: true });
  expect((await fields(FIRST))?.note).toBe('作者渡口');
  expect(await focused()).toBe(FIRST);
});

test('a title that was emptied comes back, though Enter was pressed', async () => {
  await focusOn(FIRST);
  await popup.keyboard.press('Enter');
  await inRow(messages.fields.title);
  await retype(' ');
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('Escape');
  await eventually(async () => expect(await popup.$eval('li input[type="text"]', (field) => field instanceof HTMLInputElement && field.value)).toBe(FIRST));
  expect((await fields(FIRST))?.title).toBe(FIRST);
});

test('the title as the page had it stands beside the one shown, a click or a key away', async () => {
  const captured = `${THIRD} - 示例站`;
  const card = `main > section ::-p-aria([name="${messages.fields.useCapturedTitle(captured)}"][role="button"])`;
  const retitle = async (): Promise<void> => {
    await popup.locator(`main > section ::-p-aria([name="${messages.fields.title}"])`).click();
    await retype('改过的');
    await popup.keyboard.press('Enter');
    await becomes(title, '改过的');
  };
  await retitle();
  expect(await popup.locator(card).map((button) => button.textContent).wait()).toContain(captured);
  await popup.locator(card).click();
  await becomes(title, captured);
  await popup.waitForSelector(card, { hidden: true });
  await retitle();
  await popup.waitForSelector('[data-row][title="改过的"]');
  await focusOn('改过的');
  await popup.keyboard.press('r');
  await becomes(title, captured);
  await retitle();
  await popup.locator('h1').click();
  await popup.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await popup.keyboard.press('r');
  await becomes(title, captured);
});

test('a removed candidate is gone, and Ctrl+Z brings it back; Ctrl+Shift+Z and Ctrl+Y take it away again', async () => {
  await button(popup, messages.queue.removeLink(SECOND)).click();
  await rowsBecome([FIRST, THIRD]);
  await becomes(status, messages.status.removed(SECOND));
  await chord('Control', 'z');
  await rowsBecome(TITLES);
  await becomes(status, messages.status.undone);
  await chord('Control', 'Shift', 'Z');
  await rowsBecome([FIRST, THIRD]);
  await chord('Control', 'z');
  await rowsBecome(TITLES);
  await chord('Control', 'y');
  await rowsBecome([FIRST, THIRD]);
});

test('the capture itself is undone by its button or by Ctrl+Z, and can be added again', async () => {
  await popup.locator(`main > section button ::-p-text(${messages.card.undo})`).click();
  await rowsBecome([FIRST, SECOND]);
  expect(await cardState(popup, messages.card.saved(weekAt(Date.now(), 'Asia/Shanghai')))).toBe(messages.card.undone);
  await button(popup, messages.card.addBack).click();
  await rowsBecome(TITLES);
  await chord('Control', 'z');
  await rowsBecome([FIRST, SECOND]);
});

test('undo survives the closing of the popup', { tags: ['long'] }, async () => {
  await button(popup, messages.queue.removeLink(FIRST)).click();
  await rowsBecome([SECOND, THIRD]);
  await closePopup(browser);
  await click(pages[2]);
  await rowsBecome([SECOND, THIRD]);
  await chord('Control', 'z');
  await rowsBecome(TITLES);
});

test('去看 leads to the week of a repeat once, with its row open', async () => {
  const week = weekAt(Date.now(), 'Asia/Shanghai');
  await button(popup, messages.queue.removeLink(THIRD)).click();
  await rowsBecome([FIRST, SECOND]);
  await chord('Control', 'z');
  await rowsBecome(TITLES);
  await click(pages[2]);
  await popup.keyboard.press('[');
  await rowsBecome([]);
  await button(popup, messages.card.show).click();
  await rowsBecome(TITLES);
  await becomes(focused, THIRD);
  await popup.waitForSelector('li input[type="text"]');
  await popup.keyboard.press('[');
  await rowsBecome([]);
  await popup.keyboard.press(']');
  await rowsBecome(TITLES);
  expect(await popup.$('li input[type="text"]')).toBeNull();
  expect(await popup.$eval('h1', (h1) => h1.textContent)).toContain(messages.weekName(week));
});

test('the weeks before and after are a click or a key away', { tags: ['long'] }, async () => {
  const week = weekAt(Date.now(), 'Asia/Shanghai');
  const heading = (): Promise<string> => popup.$eval('h1', (h1) => h1.textContent);
  await button(popup, messages.queue.previousWeek).click();
  await eventually(async () => expect(await heading()).toContain(messages.weekName(shiftWeek(week, -1))));
  await eventually(async () => expect(await popup.$eval('main', (main) => main.textContent)).toContain(messages.queue.empty));
  await button(popup, messages.queue.nextWeek).click();
  await rowsBecome(TITLES);
  await popup.keyboard.press(']');
  await eventually(async () => expect(await heading()).toContain(messages.weekName(shiftWeek(week, 1))));
  await button(popup, messages.queue.backToThisWeek).click();
  await rowsBecome(TITLES);
});

test('an address opens in a tab', { tags: ['long'] }, async () => {
  const opened = browser.waitForTarget((target) => target.type() === 'page' && target.url() === 'https://news1.example/a/1' && target !== pages[1]?.target(), { timeout: 10_000 });
  await button(popup, messages.queue.openLink(SECOND)).click();
  const tab = await (await opened).page();
  expect(tab).not.toBeNull();
  await tab?.close();
});

test('the queue is worked by keys alone, and the focus is never lost', async () => {
  await rowsBecome(TITLES);
  await focusOn(FIRST);
  await popup.keyboard.press('ArrowDown');
  expect(await focused()).toBe(SECOND);
  await popup.keyboard.press('j');
  expect(await focused()).toBe(THIRD);
  await popup.keyboard.press('k');
  await popup.keyboard.press('2');
  await rowsBecome([FIRST, THIRD, SECOND]);
  expect(await focused()).toBe(SECOND);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('li input[type="text"]');
  await popup.keyboard.press('Escape');
  await popup.waitForSelector('li input[type="text"]', { hidden: true });
  expect(await focused()).toBe(SECOND);
  await popup.keyboard.press('Delete');
  await rowsBecome([FIRST, THIRD]);
  expect(await focused()).toBe(THIRD);
  await popup.keyboard.press('Backspace');
  await rowsBecome([FIRST]);
  expect(await focused()).toBe(FIRST);
});

test('the download holds the week’s sections', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'linkweek-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await button(popup, messages.export.download).click();
  const name = `${weekAt(Date.now(), 'Asia/Shanghai')}.md`;
  await eventually(async () => expect(readFileSync(join(folder, name), 'utf8')).toBe(`## 文章\n\n${TITLES.map((title, index) => `* [${title}](https://news${index}.example/a/${index})\n`).join('')}`));
  expect(await status()).toBe(messages.status.downloaded(name));
});
