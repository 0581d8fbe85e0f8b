import { basename } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { popupScripts } from '../bench/budgets';
import { cardState } from './card';
import { openDesk } from './desk';
import { EXTENSION_DIR, launch } from './launch';
import { openPage } from './open-page';
import { atPageStart } from './page-start';
import { articlePage } from './pages';
import { scriptsRun } from './scripts-run';
import { clickToolbar } from './toolbar';

/** Where a title stands, in pixels, and in what it is shown; `theme` and `lang` are the page's in that moment. */
interface Place {
  in: string;
  title: string;
  top: number;
  height: number;
  left: number;
  color: string;
  theme: string;
  lang: string;
}

/** Tells where the title stands, whenever that changes. */
const WATCH = `if (location.pathname === '/popup.html') {
  let last = '';
  const look = () => {
    const shown = document.querySelector('main > section > p[dir], main > section input, main > section textarea');
    const title = shown?.value ?? shown?.textContent;
    if (!title) return;
    const { top, height, left } = shown.getBoundingClientRect();
    const place = JSON.stringify({ in: shown.localName, title, top, height, left, color: getComputedStyle(shown).color, theme: document.documentElement.dataset.theme, lang: document.documentElement.lang });
    if (place !== last) tell(last = place);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}`;

let browser: Browser;
let places: Place[] = [];
let articles = 0;

beforeAll(async () => {
  browser = await launch({ lang: 'zh-CN' });
  await atPageStart(browser, { source: () => WATCH, onTold: (text) => places.push(JSON.parse(text) as Place) });
  // The first click of all makes the database.
  await click(articlePage('第一篇'));
});
afterAll(() => browser.close());

async function click(page: string): Promise<Page> {
  const article = await openPage(browser, `https://articles.example/posts/${++articles}`, page);
  places = [];
  const popup = await clickToolbar(browser, article);
  await cardState(popup);
  return popup;
}

/** What was shown before the popup itself was there, and last of all. */
const firstAndLast = (): [Place | undefined, Place | undefined] => [places[0], places.at(-1)];

test('the title is shown before the popup is loaded, and does not move when it is', async () => {
  await click(articlePage('关于“比特币”的思考'));
  const [first, last] = firstAndLast();
  expect(first).toMatchObject({ in: 'p', title: '关于 “比特币” 的思考', lang: 'zh-CN', theme: 'auto' });
  expect(last?.in).not.toBe('p');
  expect(last).toMatchObject({ title: first?.title, top: first?.top, height: first?.height, lang: first?.lang, theme: first?.theme });
});

test('on a plain page, the popup loads what its budget counts and no more', async () => {
  const popup = await click(articlePage('一种语言'));
  expect((await scriptsRun(popup)).toSorted()).toEqual(popupScripts(EXTENSION_DIR).map((file) => basename(file)).toSorted());
});

test('it is shown in the theme, the language and the spacing that were decided', async () => {
  const desk = await openDesk(browser);
  // As `knownSettings` hears of them.
  await desk.evaluate(() => localStorage.setItem('settings', JSON.stringify({ theme: 'dark', language: 'en', spacing: false })));
  await desk.close();
  await click(articlePage('关于“以太坊”的思考'));
  const [first] = firstAndLast();
  expect(first).toMatchObject({ in: 'p', title: '关于“以太坊”的思考', lang: 'en', theme: 'dark' });
  expect(Math.min(...(first?.color.match(/\d+/g) ?? []).map(Number))).toBeGreaterThan(200);
});

test('a page without a title is shown by its address', async () => {
  await click('<!doctype html><p>…');
  const [first, last] = firstAndLast();
  expect(first).toMatchObject({ in: 'p', title: `https://articles.example/posts/${articles}` });
  expect(last).toMatchObject({ title: first?.title, top: first?.top });
});
