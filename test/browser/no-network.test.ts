import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import { button, cardState } from './card';
import { openDesk } from './desk';
import { launch } from './launch';
import { openOptions } from './options';
import { articlePage } from './pages';
import { clickToolbar } from './toolbar';
import { workerOf } from './worker';

const ARTICLE = 'http://news.example/a/1';
const ELSEWHERE = 'https://elsewhere.example/';

/** What Chromium asks for by itself, with no extension in it too. */
const ITS_OWN = /^(http:\/\/)?([\w-]+\.)*(google|googleapis|gstatic)\.com[:/]|\/favicon\.ico$/;

/** What the browser asked of the network: every host or address that came to the proxy, which knows one article and lets nothing through. */
const asked: string[] = [];
const proxy = createServer((request, response) => {
  asked.push(request.url ?? '');
  if (request.url === ARTICLE) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(articlePage('一篇文章'));
  else response.writeHead(502).end();
});
proxy.on('connect', (request, socket) => {
  asked.push(request.url ?? '');
  // The browser may be gone by then.
  socket.on('error', () => undefined);
  socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
});
const others = (): string[] => asked.filter((each) => !ITS_OWN.test(each));

let browser: Browser;
beforeAll(async () => {
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  browser = await launch({ welcome: true, proxy: `127.0.0.1:${(proxy.address() as AddressInfo).port}` });
});
afterAll(async () => {
  await browser.close();
  proxy.close();
});

test('installed, clicked, reviewed, copied and looked through, it asks nothing of the network: only the reader did', async () => {
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 15_000 });
  const page = await browser.newPage();
  await page.goto(ARTICLE);
  const popup = await clickToolbar(browser, page);
  expect(await cardState(popup)).toMatch(/^已收录到/);
  await button(popup, messages.export.copy).click();
  const desk = await openDesk(browser);
  await desk.waitForFunction(() => document.querySelector('#panel-issue article')?.textContent, { polling: 50 });
  await openOptions(browser);
  // Time for whatever would go out a moment later.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(others()).toEqual([ARTICLE]);
});

test('what the worker asked for would be seen here', async () => {
  const ask = (address: string): Promise<unknown> => fetch(address, { mode: 'no-cors' }).catch(() => undefined);
  asked.splice(0);
  await (await workerOf(browser)).evaluate(ask, ELSEWHERE);
  expect(others()).toEqual(['elsewhere.example:443']);
});
