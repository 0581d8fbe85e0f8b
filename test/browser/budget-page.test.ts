import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardState } from './card';
import { watchInjected, type Injected } from './injected';
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

const injectedFiles = async (files: readonly string[]): Promise<Injected[]> => {
  const { id } = await extensionIn(browser);
  return files.map((file) => ({ url: `chrome-extension://${id}/${file}`, length: lengthOf(file) }));
};

/** All that the card says, what can be edited included. */
const saidIn = (popup: Page): Promise<string> =>
  popup.$eval('main > section', (card) => [card.textContent, ...[...card.querySelectorAll('input, textarea')].map((field) => (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : ''))].join('\n'));

test('a click puts one script into the page that was clicked, and none into any other', async () => {
  const [clicked, other] = [await openPage(browser, 'https://articles.example/clicked', articlePage('点击了的一篇')), await openPage(browser, 'https://articles.example/other', articlePage('没有点击的一篇'))];
  const [inClicked, inOther] = [await watchInjected(clicked), await watchInjected(other)];
  await cardState(await clickToolbar(browser, clicked));
  expect(inClicked).toEqual(await injectedFiles(['read-page.js']));
  // It came loaded before the click and is loaded once more after it.
  await other.reload();
  expect(inOther).toEqual([]);
});

test.each([
  ['WeChat', 'https://mp.weixin.qq.com/s/O7QGvnGCb9s2U_BdrqaeWA', 'site-weixin.js', '<h1 id="activity-name">新船今日首航</h1><div id="js_content">…</div>'],
  ['Zhihu', 'https://zhuanlan.zhihu.com/p/33500417', 'site-zhihu.js', '<h1 class="Post-Title">新船今日首航</h1>'],
  ['Weibo', 'https://weibo.com/1234567890/G0abcdefg', 'site-others.js', '<div class="detail_wbtext_1">新船今日首航</div>'],
])('a page of %s, which has a reader of its own, gets that before', async (_site, address, script, body) => {
  const page = await openPage(browser, address, `<!doctype html><meta charset="utf-8"><title>x</title>${body}`);
  const injected = await watchInjected(page);
  const popup = await clickToolbar(browser, page);
  await cardState(popup);
  expect(await saidIn(popup)).toContain('新船今日首航');
  expect(injected).toEqual(await injectedFiles([script, 'read-page.js']));
});

test('a page that leaves a doubt of its title is looked at closer, with one script more', async () => {
  const page = await openPage(browser, 'https://www.example.com/2018/0122/1234567.html', '<!doctype html><meta charset="utf-8"><title>新船今日首航_渡口频道_某某网</title><div><div class="headline">新船今日首航</div></div>');
  const injected = await watchInjected(page);
  const popup = await clickToolbar(browser, page);
  await cardState(popup);
  expect(injected).toEqual(await injectedFiles(['read-page.js', 'look-closer.js']));
  expect(await saidIn(popup)).toContain('新船今日首航');
});
