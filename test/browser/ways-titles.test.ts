import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/desk/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { violations } from './axe';
import { clearDatabase } from './clear-database';
import { openDesk } from './desk';
import { articlePage } from './pages';
import { launchPinned, type PinnedBrowser } from './pinned';
import { putRow } from './put-row';
import { answerQuestion, isAsked } from './question';
import { readDatabase } from './read-database';
import { canHaveScreen, openScreen, type Screen } from './screen';
import { stopWorker } from './worker';

/** The browser's own, on the desk's page. */
declare const chrome: {
  permissions: Record<'request' | 'remove', (sites: { origins: string[] }) => Promise<boolean>> & { getAll: () => Promise<{ origins: string[] }> };
  runtime: { connect: (port: { name: string }) => void };
};

const GBK_TITLE = Buffer.from([0xc7, 0xf8, 0xbf, 0xe9, 0xc1, 0xb4]);

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** What a server answers, by path. */
const ANSWERS: Record<string, Answer> = {
  '/article': { body: articlePage('读到的题目abc') },
  '/gbk': { headers: { 'content-type': 'text/html; charset=gbk' }, body: Buffer.concat([Buffer.from('<title>'), GBK_TITLE, Buffer.from('</title>')]) },
  '/missing': { status: 404, body: '<title>404</title>' },
  '/file': { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7' },
  '/untitled': { body: '<p>没有题目' },
};

/** The browser asks before it lets us read other sites' pages, in a window that only a screen has. */
describe.skipIf(!canHaveScreen)('on a screen, missing titles (needs Xvfb and xdotool)', () => {
  let screen: Screen;
  let server: Server;
  let pinned: PinnedBrowser | undefined;
  let browser: Browser;
  let desk: Page;
  let origin: string;
  const asked: IncomingMessage[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request);
      if (request.url === '/silent') return;
      const elsewhere: Answer = { status: 302, headers: { location: `http://localhost:${(server.address() as AddressInfo).port}/article` } };
      const { status = 200, headers = {}, body = '' } = request.url === '/elsewhere' ? elsewhere : (ANSWERS[request.url ?? ''] ?? { status: 404 });
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'seen=1', ...headers }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    screen = await openScreen();
    pinned = await launchPinned();
    browser = pinned.browser;
  });
  afterAll(async () => {
    await pinned?.close();
    screen.close();
    server.close();
  });
  beforeEach(async () => {
    desk = await openDesk(browser, clearDatabase);
    await desk.bringToFront();
    asked.length = 0;
  });

  const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 8000, interval: 50 });
  const titles = async (): Promise<string[]> => ((await readDatabase(desk)).candidates ?? []).map((candidate) => fieldsOf(candidate as Candidate).title).sort();
  const status = (): Promise<string> => desk.$eval('footer output', (element) => element.textContent);
  const origins = (): Promise<string[]> => desk.evaluate(() => chrome.permissions.getAll().then((granted) => granted.origins));
  const addLinks = async (...paths: string[]): Promise<void> => {
    await desk.keyboard.press('a');
    await desk.waitForSelector('dialog textarea:focus');
    await desk.keyboard.type(paths.map((path) => `${origin}${path}`).join(' '));
    await desk.locator(`::-p-text(${words.add.add(paths.length)})`).click();
    await desk.waitForFunction(() => document.querySelector('dialog') === null, { polling: 20 });
    await eventually(async () => expect(await status()).not.toBe(''));
    await desk.reload();
  };
  /** Clicks the offer and answers the browser's question. */
  const readTitles = async (count: number, answer: 'allow' | 'deny'): Promise<void> => {
    await eventually(async () => expect(await isAsked(desk)).toBe(false));
    await desk.locator(`::-p-text(${words.titles.read(count)})`).click();
    await answerQuestion(desk, screen, answer, async () => expect(await status()).not.toBe(''));
  };
  /** Allows what the browser asks for, where it does: it does not ask a second time for what was allowed once. Then `there` holds. */
  const allow = async (there: () => Promise<void>): Promise<void> => {
    const isThere = (): Promise<boolean> => there().then(() => true, () => false);
    await eventually(async () => expect((await isAsked(desk)) || (await isThere())).toBe(true));
    if (await isAsked(desk)) await answerQuestion(desk, screen, 'allow', there);
  };
  /** Allows a site as a group's folder has it. */
  const hold = async (site: string): Promise<void> => {
    await desk.evaluate((pattern) => void chrome.permissions.request({ origins: [pattern] }), site);
    await allow(async () => expect(await origins()).toContain(site));
  };

  test('no site is asked anything where the reader refuses', { tags: ['long'] }, async () => {
    await addLinks('/article');
    await readTitles(1, 'deny');
    expect(await status()).toBe(words.titles.denied);
    expect(asked).toEqual([]);
    expect(await titles()).toEqual([`${origin}/article`]);
  });

  test('titles are read from the very sites allowed, as one change; what failed is listed, and the sites are given back', async () => {
    await addLinks('/article', '/gbk', '/missing', '/file', '/untitled', '/elsewhere');
    expect(asked).toEqual([]);
    await readTitles(6, 'allow');
    const dialog = await desk.waitForSelector('dialog li', { timeout: 8000 });
    expect(dialog).not.toBeNull();
    const { reasons } = words.titles;
    expect(await desk.$$eval('dialog li', (lines) => lines.map((line) => [...line.children].map((part) => part.textContent)))).toEqual([
      [`${origin}/missing`, reasons.status],
      [`${origin}/file`, reasons['not-html']],
      [`${origin}/untitled`, reasons['no-title']],
      [`${origin}/elsewhere`, reasons['no-answer']],
    ]);
    expect(await titles()).toEqual([...['/elsewhere', '/file', '/missing', '/untitled'].map((path) => `${origin}${path}`), '区块链', '读到的题目 abc'].sort());
    expect(await violations(desk)).toEqual([]);
    expect(await status()).toBe(words.titles.done(2, 4));
    expect(await origins()).toEqual([]);
    expect(asked.filter(({ headers }) => headers.cookie !== undefined || headers.referer !== undefined)).toEqual([]);
    await desk.keyboard.press('Escape');
    await desk.waitForFunction(() => document.querySelector('dialog') === null, { polling: 20 });
    expect(await desk.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await desk.keyboard.down('Control');
    await desk.keyboard.press('z');
    await desk.keyboard.up('Control');
    await eventually(async () => expect(await titles()).toEqual(['/article', '/elsewhere', '/file', '/gbk', '/missing', '/untitled'].map((path) => `${origin}${path}`)));
  });

  /** As a group's folder is reached, on the server that the link leads to. */
  test.each([
    ['the very site', () => `${origin}/*`],
    ['the site on every port', () => 'http://127.0.0.1/*'],
    ['another port of it', () => 'http://127.0.0.1:9/*'],
  ])('what was allowed before is not given back: %s', { tags: ['long'] }, async (_, pattern) => {
    await addLinks('/article');
    const held = pattern();
    await hold(held);
    await desk.locator(`::-p-text(${words.titles.read(1)})`).click();
    await allow(async () => expect(await status()).toBe(words.titles.done(1, 0)));
    expect(await origins()).toEqual([held]);
    await desk.evaluate((site) => chrome.permissions.remove({ origins: [site] }), held);
  });

  test('a desk that is closed before the page has answered gives the site back', async () => {
    await addLinks('/silent');
    await desk.locator(`::-p-text(${words.titles.read(1)})`).click();
    await allow(async () => expect(asked).not.toEqual([]));
    expect(await origins()).toEqual([`${origin}/*`]);
    await desk.close();
    desk = await openDesk(browser);
    await eventually(async () => expect(await origins()).toEqual([]));
  });

  test.each([
    ['is given back as the worker starts', [], () => []],
    ['stays where the folder that was connected since needs it', [{ key: 'folder', user: 'u', password: 'p', polls: 0 }], (site: string) => [site]],
  ])('what a browser that was ended in the midst of it had borrowed %s', { tags: ['long'] }, async (_, folders, left) => {
    const site = `${origin}/*`;
    await hold(site);
    for (const folder of folders) await putRow(desk, 'folder', { ...folder, address: `${origin}/folder/` });
    const self = { key: 'self', contributor: 'me' };
    await putRow(desk, 'self', { ...self, borrowed: { permissions: [], origins: [site] } });
    await stopWorker(browser);
    await desk.evaluate(() => chrome.runtime.connect({ name: 'waking' }));
    await eventually(async () => expect((await readDatabase(desk)).self).toEqual([self]));
    expect(await origins()).toEqual(left(site));
    await desk.evaluate((pattern) => chrome.permissions.remove({ origins: [pattern] }), site);
  });
});
