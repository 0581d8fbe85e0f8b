import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '@/components/messages/en';
import { messagesFor } from '@/components/messages/messages';
import { unsavedMessagesFor } from '@/components/messages/unsaved/messages';
import { zh_CN } from '@/components/messages/zh_CN';
import type { RefusalReason } from '@/utils/digest/reading';
import { cardState } from './card';
import { describeEachLanguage } from './each-language';
import { launch } from './launch';
import { openPage, serve, type Answer } from './open-page';
import { readDatabase } from './read-database';
import { clickToolbar } from './toolbar';

const SHORT_ADDRESS = 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv';
const weixinNotice = (sentence: string): string => `<!doctype html><meta charset="utf-8"><title></title><div class="weui-msg"><div class="weui-msg__text-area"><h2 class="weui-msg__title">${sentence}</h2></div></div>`;

const PDF: Answer = { contentType: 'application/pdf', body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>' };

const file = join(mkdtempSync(join(tmpdir(), 'linkweek-')), 'notes.html');
writeFileSync(file, '<!doctype html><title>本机的笔记</title><h1>本机的笔记</h1>');

/** Every kind of page that can't be a candidate, and what is said of it. */
const REFUSED: readonly { name: string; address: string; answer?: string | Answer; reason: RefusalReason }[] = [
  { name: 'a page of the browser', address: 'chrome://version/', reason: 'browser-page' },
  // Left unanswered: Chromium ends itself when anybody else answers for its store. The address alone decides.
  { name: 'the extension store', address: 'https://chromewebstore.google.com/detail/abc', reason: 'extension-store' },
  { name: 'a blank tab', address: 'about:blank', reason: 'blank' },
  { name: 'a file of this machine', address: pathToFileURL(file).href, reason: 'local-file' },
  { name: 'a PDF', address: 'https://papers.example/bitcoin.pdf', answer: PDF, reason: 'pdf' },
  { name: 'a PDF whose address does not say so', address: 'https://papers.example/download?id=7', answer: PDF, reason: 'pdf' },
  { name: 'a page that did not load', address: 'https://gone.example/', reason: 'unreachable' },
  { name: 'an article deleted by its author', address: SHORT_ADDRESS, answer: weixinNotice('该内容已被发布者删除'), reason: 'wechat-deleted' },
  { name: 'an article taken down', address: SHORT_ADDRESS, answer: weixinNotice('此内容因违规无法查看'), reason: 'wechat-banned' },
  { name: 'an article out of view', address: SHORT_ADDRESS, answer: weixinNotice('该内容暂时无法查看'), reason: 'wechat-unavailable' },
  { name: 'an expired link', address: SHORT_ADDRESS, answer: weixinNotice('链接已过期'), reason: 'wechat-expired' },
  { name: 'a check by WeChat', address: 'https://mp.weixin.qq.com/mp/wappoc_appmsgcaptcha?poc_token=x&target_url=y', answer: `${weixinNotice('环境异常')}<a id="js_verify">去验证</a>`, reason: 'wechat-verify' },
];

describeEachLanguage('in %s', 'zh-CN', (lang) => {
  const messages = lang === 'zh-CN' ? zh_CN : en;
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ lang });
  });
  afterAll(() => browser.close());

  const open = async (address: string, answer: string | Answer | undefined): Promise<Page> => {
    if (answer !== undefined) return openPage(browser, address, answer);
    const page = await browser.newPage();
    if (/^https?:/.test(address)) await serve(page, {});
    // A page that does not load is what one of the rows is about.
    await page.goto(address).catch(() => undefined);
    // An error page takes the place of the tab's first one a moment later, and the click must fall on it.
    if (/^https?:/.test(address)) await page.waitForSelector('#main-frame-error');
    return page;
  };

  test.each(REFUSED)('$name is refused with the reason, and nothing is stored', async ({ address, answer, reason }) => {
    expect(messagesFor(lang)).toBe(messages);
    const page = await open(address, answer);
    const popup = await clickToolbar(browser, page);
    expect(await cardState(popup)).toBe(unsavedMessagesFor(messages.language).refusals[reason]);
    expect((await readDatabase(popup)).candidates ?? []).toEqual([]);
    await page.close();
  });
});
