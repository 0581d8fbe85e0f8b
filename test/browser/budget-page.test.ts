import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardState } from './card';
import { watchInjected } from './injected';
import { EXTENSION_DIR, launch } from './launch';
import { openPage } from './open-page';
import { articlePage } from './pages';
import { clickToolbar, extensionIn } from './toolbar';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const lengthOf = (file: string): number => readFileSync(join(EXTENSION_DIR, file), 'utf8').length;

test('a click puts one script into the page that was clicked, and none into any other', async () => {
  const [clicked, other] = [await openPage(browser, 'https://articles.example/clicked', articlePage('点击了的一篇')), await openPage(browser, 'https://articles.example/other', articlePage('没有点击的一篇'))];
  const [inClicked, inOther] = [await watchInjected(clicked), await watchInjected(other)];
  await cardState(await clickToolbar(browser, clicked));
  const { id } = await extensionIn(browser);
  expect(inClicked).toEqual([{ url: `chrome-extension://${id}/read-page.js`, length: lengthOf('read-page.js') }]);
  // It came loaded before the click and is loaded once more after it.
  await other.reload();
  expect(inOther).toEqual([]);
});

test('a page that leaves a doubt of its title is looked at closer, with one script more', async () => {
  const page = await openPage(browser, 'https://www.example.com/2018/0122/1234567.html', '<!doctype html><meta charset="utf-8"><title>新船今日首航_渡口频道_某某网</title><div><div class="headline">新船今日首航</div></div>');
  const injected = await watchInjected(page);
  const popup = await clickToolbar(browser, page);
  await cardState(popup);
  const { id } = await extensionIn(browser);
  expect(injected).toEqual(['read-page.js', 'look-closer.js'].map((file) => ({ url: `chrome-extension://${id}/${file}`, length: lengthOf(file) })));
  expect(await popup.$eval('main > section', (card) => [card.textContent, ...[...card.querySelectorAll('input, textarea')].map((field) => (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : ''))].join('\n'))).toContain('新船今日首航');
});
