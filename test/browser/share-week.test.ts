import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import { zh_CN as words } from '@/components/messages/desk/zh_CN';
import { zh_CN as shared } from '@/components/messages/shared/zh_CN';
import { weekAt } from '@/utils/digest/iso-week';
import { violations } from './axe';
import { button, cardState } from './card';
import { clearDatabase } from './clear-database';
import { copiedBy } from './clipboard';
import { openDesk } from './desk';
import { launch } from './launch';
import { openPage } from './open-page';
import { articlePage } from './pages';
import { readDatabase } from './read-database';
import { clickToolbar, closePopup } from './toolbar';
import { workerOf } from './worker';

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');

/** Two contributors, each with a browser of their own. */
let ann: Browser;
let bob: Browser;

beforeAll(async () => {
  [ann, bob] = [await launch(), await launch()];
});
afterAll(async () => void (await Promise.all([ann.close(), bob.close()])));
beforeEach(async () => {
  for (const browser of [ann, bob]) await clearDatabase(await workerOf(browser));
});

const capture = async (browser: Browser, address: string, title: string): Promise<void> => {
  const page = await openPage(browser, address, articlePage(title));
  await cardState(await clickToolbar(browser, page));
  await closePopup(browser);
  await page.close();
};
/** Names themselves as the options do. */
const callThemselves = async (desk: Page, name: string): Promise<void> => {
  await desk.evaluate(
    (value) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('linkweek');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('settings', 'readwrite');
          writing.objectStore('settings').put({ key: 'contributor', value, stamp: { at: 1, tick: 0, by: 'test' } });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    name,
  );
};
const shareText = async (desk: Page): Promise<string> => {
  await desk.bringToFront();
  return copiedBy(desk, async () => {
    await button(desk, words.share.label).click();
    await desk.locator(`::-p-aria([name="${words.share.copy}"][role="menuitem"])`).click();
  });
};
/** Pastes a text on the desk, with the keys a person would use. */
const paste = async (desk: Page, text: string): Promise<void> => {
  const { protocol, host } = new URL(desk.url());
  await desk.browserContext().overridePermissions(`${protocol}//${host}`, ['clipboard-read', 'clipboard-sanitized-write']);
  await desk.bringToFront();
  await desk.evaluate((given) => navigator.clipboard.writeText(given), text);
  await desk.keyboard.down('Control');
  await desk.keyboard.press('v');
  await desk.keyboard.up('Control');
};
const dialogSays = (desk: Page, sentence: string): Promise<void> =>
  vi.waitFor(async () => expect(await desk.$eval('dialog[open]', (dialog) => dialog.textContent)).toContain(sentence), { timeout: 10_000, interval: 50 });
const titles = (desk: Page): Promise<string[]> => desk.$$eval('[data-row]', (rows) => rows.map((row) => row.textContent));

test('a week copied on one desk and pasted on another is there, by whom; the same again changes nothing', async () => {
  await capture(ann, 'https://a.example/1', '区块链焦虑与错失恐惧症');
  await capture(ann, 'https://both.example/1', '两个人都收录的一篇');
  await capture(bob, 'https://both.example/1?utm_source=chat', '两个人都收录的一篇');
  const annsDesk = await openDesk(ann);
  await callThemselves(annsDesk, '张三');
  const text = await shareText(annsDesk);
  expect(text.split('\n')[0]).toContain('张三');
  const desk = await openDesk(bob);
  await paste(desk, `李四：看\n${text}\n王五：好`);
  await dialogSays(desk, '张三');
  expect(await violations(desk)).toEqual([]);
  expect((await readDatabase(desk)).candidates).toHaveLength(1);
  await button(desk, shared.take(1)).click();
  await dialogSays(desk, shared.taken(1, 1));
  expect(await violations(desk)).toEqual([]);
  await desk.keyboard.press('Enter');
  await vi.waitFor(async () => expect(await titles(desk)).toHaveLength(2), { timeout: 5000 });
  const rows = (await readDatabase(desk)).candidates as { week: string; addedBy?: string[]; captured: { address: string } }[];
  expect(rows.every(({ week }) => week === WEEK)).toBe(true);
  expect(rows.find(({ captured }) => captured.address.includes('both'))?.addedBy).toHaveLength(2);
  await vi.waitFor(async () => expect(await desk.$eval('#panel-queue', (panel) => panel.textContent)).toContain('张三'), { timeout: 5000 });
  await paste(desk, text);
  await dialogSays(desk, shared.nothingNew);
  await annsDesk.close();
  await desk.close();
});

test('a text that was cut off is refused with the way out, and nothing is stored', { tags: ['long'] }, async () => {
  await capture(ann, 'https://a.example/1', '区块链焦虑与错失恐惧症');
  const annsDesk = await openDesk(ann);
  const text = await shareText(annsDesk);
  const desk = await openDesk(bob);
  await paste(desk, text.slice(0, -30));
  await dialogSays(desk, shared.refusals['cut-off']);
  // What is in sight alone is not read out.
  expect(await desk.$eval('dialog footer output', (output) => output.textContent)).toContain(shared.refusals['cut-off']);
  expect(await violations(desk)).toEqual([]);
  expect((await readDatabase(desk)).candidates).toEqual([]);
  await annsDesk.close();
  await desk.close();
});

test('the button has the focus after a paste, and never takes it from a text that is being edited', { tags: ['long'] }, async () => {
  await capture(ann, 'https://a.example/1', '区块链焦虑与错失恐惧症');
  const annsDesk = await openDesk(ann);
  const text = await shareText(annsDesk);
  const desk = await openDesk(bob);
  const isFocused = (selector: string): Promise<boolean> => desk.$eval(selector, (element) => element === document.activeElement);
  await paste(desk, text);
  await vi.waitFor(async () => expect(await isFocused('dialog footer button.primary')).toBe(true), { timeout: 10_000, interval: 50 });
  await desk.focus('dialog textarea');
  await desk.keyboard.down('Control');
  await desk.keyboard.press('End');
  await desk.keyboard.up('Control');
  for (const key of ['看', ' ', '好', '\n', ' ']) {
    await desk.keyboard.type(key);
    // A pause in which it is read anew.
    await desk.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    await dialogSays(desk, shared.found(1, 1, 0));
    expect(await isFocused('dialog textarea')).toBe(true);
  }
  expect(await desk.$eval('dialog textarea', (area) => area.value)).toBe(`${text}看 好\n `);
  expect((await readDatabase(desk)).candidates).toEqual([]);
  await annsDesk.close();
  await desk.close();
});

test('a full disk takes no note of what was shared, so nothing is, and the desk says why', { tags: ['long'] }, async () => {
  await capture(ann, 'https://a.example/p/1', '甲的文章');
  const desk = await openDesk(ann);
  // That such a disk is not written to is tried where the queue is; here it is what a person is told.
  await desk.evaluate(() => void (navigator.storage.estimate = async () => ({ quota: 1, usage: 1 })));
  await button(desk, words.share.label).click();
  await desk.locator(`::-p-aria([name="${words.share.copy}"][role="menuitem"])`).click();
  await vi.waitFor(async () => expect(await desk.$eval('footer output', (output) => output.textContent)).toBe(messages.status.editFailed('full')), { timeout: 5000, interval: 50 });
});
