import { readdir } from 'node:fs/promises';
import { join as filePath } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/folder/zh_CN';
import { weekAt } from '@/utils/digest/iso-week';
import type { FolderRow } from '@/utils/queue/database';
import { describeServer } from '../servers/each-server';
import { startFaulty } from '../servers/faulty';
import type { RunningServer } from '../servers/server';
import { violations } from './axe';
import { button } from './card';
import { forgetAll } from './forget-all';
import { captureArticle } from './group';
import { openOptions } from './options';
import { launchPinned, type PinnedBrowser } from './pinned';
import { answerQuestion, isAsked } from './question';
import { readDatabase } from './read-database';
import { canHaveScreen, openScreen, type Screen } from './screen';

/** The browser's own, on the options page. */
declare const chrome: { permissions: { getAll: () => Promise<{ origins: string[] }> } };

const its = words.options;

/** The browser asks before it lets us reach the server, in a window that only a screen has. */
describe.skipIf(!canHaveScreen)('on a screen, the group folder (needs Xvfb and xdotool)', () => describeServer('apache', 'connected in the options', (start) => {
  let server: RunningServer;
  let screen: Screen;
  let pinned: PinnedBrowser;
  let options: Page;

  beforeAll(async () => {
    server = await start();
    screen = await openScreen();
    pinned = await launchPinned();
  });
  afterAll(async () => {
    await pinned.close();
    screen.close();
  });
  beforeEach(async () => {
    options = await openOptions(pinned.browser, forgetAll);
    await options.waitForSelector('form');
    await options.bringToFront();
  });

  const said = (): Promise<string> => options.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '));
  const says = (sentence: string): Promise<void> => vi.waitFor(async () => expect(await said()).toContain(sentence), { timeout: 15_000, interval: 50 });
  const origins = (): Promise<string[]> => options.evaluate(() => chrome.permissions.getAll().then((granted) => granted.origins));
  const field = (name: string) => options.locator(`::-p-aria([name="${name}"][role="textbox"])`);
  const fill = async ({ address, user, password }: Pick<RunningServer, 'address' | 'user' | 'password'>): Promise<void> => {
    await field(its.address).fill(address);
    await field(its.user).fill(user);
    await field(its.password).fill(password);
  };
  /** Presses the button and answers the browser, which asks only once for a server. */
  const connect = async (answer: 'allow' | 'deny', sentence: string): Promise<void> => {
    await vi.waitFor(async () => expect(await isAsked(options)).toBe(false), { timeout: 10_000, interval: 50 });
    await button(options, its.connect).click();
    await answerQuestion(options, screen, answer, async () => expect(await said()).toContain(sentence));
  };
  const marks = (): Promise<string[]> => options.$$eval(`ul[aria-label="${its.report}"] li`, (all) => all.map((each) => each.textContent.trim()));
  const tried = (...done: (keyof typeof its.marks)[]): string[] => Object.values(its.trials).map((trial, at) => `${trial} ${its.marks[done[at] ?? 'skipped']}`);

  test('where the reader refuses, nothing is connected and nothing typed is lost', { tags: ['long'] }, async () => {
    await fill(server);
    await connect('deny', its.denied);
    expect(await origins()).toEqual([]);
    expect(await options.$$eval('form input', (all) => all.map(({ value }) => value))).toEqual([server.address, server.user, server.password]);
    expect((await readDatabase(options)).folder).toEqual([]);
  });

  test('from a wrong password to the right one, a sync, and the way back', async () => {
    await fill({ ...server, password: 'wrong' });
    await connect('allow', words.problems['wrong-password']);
    expect(await marks()).toEqual(tried('failed'));
    await vi.waitFor(async () => expect(await origins()).toEqual([]), { timeout: 10_000 });
    expect(await violations(options)).toEqual([]);
    await field(its.password).fill(server.password);
    await button(options, its.connect).click();
    await says(its.connected);
    expect(await marks()).toEqual(tried('done', 'done', 'done', 'done'));
    await says(its.changes.etag);
    await says(words.line.syncedNow);
    expect(await options.evaluate(() => document.activeElement === document.body)).toBe(false);
    expect(await origins()).toEqual([`${new URL(server.address).origin}/*`]);
    expect(await violations(options)).toEqual([]);
    expect(await options.content()).not.toContain(server.password);

    await button(options, its.sync).click();
    await vi.waitFor(async () => expect(await options.$eval('footer output', (output) => output.textContent)).toBe(its.synced), { timeout: 15_000 });
    await server.kill();
    await button(options, its.sync).click();
    await says(words.problems.unreachable);
    expect(await violations(options)).toEqual([]);
    await server.restart();
    await button(options, its.sync).click();
    await vi.waitFor(async () => expect(await said()).not.toContain(words.problems.unreachable), { timeout: 15_000 });

    await button(options, its.disconnect).click();
    await says(its.disconnected);
    await options.waitForSelector('form');
    expect((await readDatabase(options)).folder).toEqual([]);
    await vi.waitFor(async () => expect(await origins()).toEqual([]), { timeout: 10_000 });
  });

  test('a folder that is not there yet is made', async () => {
    await fill({ ...server, address: `${server.address}new-folder` });
    await button(options, its.connect).click();
    await says(its.made);
  });

  /** Connects, and allows the server where the browser asks for it. */
  const join = async (to: Pick<RunningServer, 'address' | 'user' | 'password'>): Promise<void> => {
    if (!(await options.$('form'))) await button(options, its.change).click();
    await fill(to);
    await button(options, its.connect).click();
    const isThere = async (): Promise<void> => expect(await said()).toContain(its.changes.etag);
    await vi.waitFor(async () => expect((await isAsked(options)) || (await said()).includes(its.changes.etag)).toBe(true), { timeout: 15_000, interval: 50 });
    if (await isAsked(options)) await answerQuestion(options, screen, 'allow', isThere);
    await vi.waitFor(isThere, { timeout: 15_000, interval: 50 });
  };
  const folderNow = async (): Promise<string[]> => ((await readDatabase(options)).folder as FolderRow[]).map(({ address }) => address);

  test('a change of the folder that is given up while it is tried changes nothing, and gives its permission back', { tags: ['long'] }, async () => {
    const other = await startFaulty(server, [{ method: 'PROPFIND', delay: 2000 }]);
    await join(server);
    await button(options, its.change).click();
    await fill({ ...server, address: other.address });
    await button(options, its.connect).click();
    await answerQuestion(options, screen, 'allow', async () => expect(other.counts().requests).toBeGreaterThan(0));
    await button(options, its.cancel).click();
    await says(its.leaving);
    expect(await violations(options)).toEqual([]);
    await vi.waitFor(async () => expect(await said()).not.toContain(its.leaving), { timeout: 15_000, interval: 50 });
    await vi.waitFor(() => expect(other.log.some((line) => line.startsWith('DELETE'))).toBe(true), { timeout: 15_000 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await folderNow()).toEqual([server.address]);
    expect(await origins()).toEqual([`${new URL(server.address).origin}/*`]);
    await other.close();
  });

  test('a folder that is changed in the midst of a sync: all goes to the new one, and nothing more to the old one', { tags: ['long'] }, async () => {
    const old = await startFaulty(server);
    // On the same server, to which the permission stays.
    const next = { ...server, address: `${old.address}next/` };
    await captureArticle(pinned.browser, 'https://pages.example/111111');
    await join({ ...server, address: old.address });
    await vi.waitFor(async () => expect((await readDatabase(options)).outbox).toEqual([]), { timeout: 15_000, interval: 50 });
    await says(words.line.syncedNow);
    old.rules = [{ method: 'PROPFIND', path: /team\/(?!next)/, delay: 4000 }];
    old.forget();
    await button(options, its.sync).click();
    await vi.waitFor(() => expect(old.counts().requests).toBeGreaterThan(0), { timeout: 15_000, interval: 20 });
    await join(next);
    await vi.waitFor(async () => expect((await readDatabase(options)).outbox).toEqual([]), { timeout: 30_000, interval: 50 });
    expect(await readdir(filePath(server.root, 'next', weekAt(Date.now(), 'Asia/Shanghai')))).toHaveLength(1);
    expect(old.log.filter((line) => /^PUT \/team\/(?!next)/.test(line))).toEqual([]);
    expect(await folderNow()).toEqual([next.address]);
    await old.close();
  });

  test('a database that takes nothing more is told, also by the desk, and nothing is called synced', { tags: ['long'] }, async () => {
    await join(server);
    await says(words.line.syncedNow);
    // As on a full disk, where reading still works; a test of its own fills one.
    const fill = (): void => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    };
    await options.evaluate(fill);
    await button(options, its.sync).click();
    await says(words.problems.broken);
    expect(await options.$eval('footer output', (output) => output.textContent)).toBe(words.problems.broken);
    const desk = await pinned.browser.newPage();
    await desk.evaluateOnNewDocument(fill);
    await desk.goto(options.url().replace('options.html', 'desk.html'));
    await desk.bringToFront();
    await vi.waitFor(async () => expect(await desk.evaluate(() => document.body.innerText)).toContain(words.problems.broken), { timeout: 20_000, interval: 100 });
    expect(await violations(desk)).toEqual([]);
    await desk.close();
  });
}));
