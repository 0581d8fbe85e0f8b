import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { cardState } from './card';
import { clearDatabase } from './clear-database';
import { openEndless, serveEndless, type EndlessPage } from './endless-page';
import { launch } from './launch';
import { openPage } from './open-page';
import { articlePage } from './pages';
import { openOwn } from './own-page';
import { readDatabase } from './read-database';
import { clickToolbar, closePopup } from './toolbar';
import { workerOf } from './worker';

const TITLE = '永远加载不完的文章';

let browser: Browser;
let endless: EndlessPage;
beforeAll(async () => {
  browser = await launch();
  endless = await serveEndless(articlePage(TITLE).replace('</html>', ''));
});
afterEach(async () => clearDatabase(await workerOf(browser)));
afterAll(async () => {
  await browser.close();
  endless.close();
});

const titles = async (): Promise<string[]> => {
  const { candidates = [] } = await readDatabase(await workerOf(browser));
  return (candidates as Candidate[]).map(({ title }) => title.value);
};

test('a page still loading is waited for, says so, and is read as far as it has come', async () => {
  const popup = await clickToolbar(browser, await openEndless(browser, endless));
  const clicked = Date.now();
  await popup.waitForFunction((sentence) => document.body.textContent.includes(sentence), { polling: 20 }, messages.card.loading);
  expect(await cardState(popup)).toMatch(/^已收录到/);
  expect(Date.now() - clicked).toBeLessThan(4000);
  expect(await titles()).toEqual([TITLE]);
});

test('a reader who closes the popup while the page still loads has not clicked in vain', async () => {
  const popup = await clickToolbar(browser, await openEndless(browser, endless));
  await popup.waitForFunction((sentence) => document.body.textContent.includes(sentence), { polling: 20 }, messages.card.loading);
  await closePopup(browser);
  expect(await titles()).toEqual([]);
  await vi.waitFor(async () => expect(await titles()).toEqual([TITLE]), { timeout: 10_000, interval: 100 });
});

test('what is captured is the tab that was clicked, not the one switched to meanwhile', async () => {
  const other = await openPage(browser, 'https://other.example/a/1', articlePage('后来切换到的标签页'));
  const popup = await clickToolbar(browser, await openEndless(browser, endless));
  await popup.waitForFunction((sentence) => document.body.textContent.includes(sentence), { polling: 20 }, messages.card.loading);
  await other.bringToFront();
  await vi.waitFor(async () => expect(await titles()).toEqual([TITLE]), { timeout: 10_000, interval: 100 });
});

/** Has one of the extension's pages write without end, so that whoever else asks the database waits until that page is closed. */
async function holdDatabase(inside: Page): Promise<void> {
  await inside.evaluate(async () => {
    const opening = indexedDB.open('linkweek');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const store = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite').objectStore('settings');
    await new Promise<void>((resolve) => {
      const goOn = (): void => {
        store.count().onsuccess = goOn;
        resolve();
      };
      store.count().onsuccess = goOn;
    });
  });
}

test.each([
  { kind: 'an article', address: 'https://articles.example/posts/slow', html: articlePage('数据库还没回答'), said: /^已收录到/, title: 'input[type=text]' },
  { kind: 'a page that is only offered', address: 'https://tool.example/', html: '<!doctype html><meta charset="utf-8"><title>数据库还没回答</title><h1>数据库还没回答</h1>', said: /还没有收录/, title: 'p[dir=auto]' },
])('the title of $kind stands where it will stand before the database has answered, and moves no more', async ({ address, html, said, title: shown }) => {
  const page = await openPage(browser, address, html);
  const own = await openOwn(browser, 'options.html');
  await holdDatabase(own);
  const popup = await clickToolbar(browser, page);
  const placeOf = (selector: string): Promise<unknown> =>
    popup.$eval(selector, (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    });
  await popup.waitForFunction((sentence) => document.querySelector('main output')?.textContent === sentence, { polling: 20 }, messages.card.read);
  expect(await popup.$eval('main > section p[dir=auto]', (title) => title.textContent)).toBe('数据库还没回答');
  const before = await placeOf('main > section p[dir=auto]');
  await own.close();
  expect(await cardState(popup)).toMatch(said);
  expect(await placeOf(`main > section ${shown}`)).toEqual(before);
});

test('an app that changed its address and title without loading anew is read as it is now', async () => {
  const page = await openPage(browser, 'https://app.example/posts/1', articlePage('第一篇'));
  await page.evaluate(() => {
    history.pushState({}, '', '/posts/2');
    document.title = '第二篇 - 示例站';
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = '第二篇';
  });
  const popup = await clickToolbar(browser, page);
  expect(await cardState(popup)).toMatch(/^已收录到/);
  const [candidate] = (await readDatabase(popup)).candidates as Candidate[];
  expect(candidate).toMatchObject({ title: { value: '第二篇' }, address: { value: 'https://app.example/posts/2' } });
});
