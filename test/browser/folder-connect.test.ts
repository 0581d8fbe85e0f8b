import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/folder/zh_CN';
import { describeServer } from '../servers/each-server';
import type { RunningServer } from '../servers/server';
import { violations } from './axe';
import { button } from './card';
import { clearDatabase } from './clear-database';
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
    options = await openOptions(pinned.browser);
    await clearDatabase(options);
    await options.evaluate(() => localStorage.clear());
    await options.reload();
    await options.waitForSelector('form');
    await options.bringToFront();
  });

  const said = (): Promise<string> => options.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '));
  const says = (sentence: string): Promise<void> => vi.waitFor(async () => expect(await said()).toContain(sentence), { timeout: 15_000, interval: 50 });
  const origins = (): Promise<string[]> => options.evaluate(() => chrome.permissions.getAll().then((granted) => granted.origins));
  const field = (name: string) => options.locator(`::-p-aria([name="${name}"][role="textbox"])`);
  const fill = async (address: string, password: string): Promise<void> => {
    await field(its.address).fill(address);
    await field(its.user).fill(server.user);
    await field(its.password).fill(password);
  };
  /** Presses the button and answers the browser, which asks only once for a server. */
  const connect = async (answer: 'allow' | 'deny', sentence: string): Promise<void> => {
    await vi.waitFor(async () => expect(await isAsked(options)).toBe(false));
    await button(options, its.connect).click();
    await answerQuestion(options, screen, answer, async () => expect(await said()).toContain(sentence));
  };
  const marks = (): Promise<string[]> => options.$$eval(`ul[aria-label="${its.report}"] li`, (all) => all.map((each) => each.textContent.trim()));
  const tried = (...done: (keyof typeof its.marks)[]): string[] => Object.values(its.trials).map((trial, at) => `${trial} ${its.marks[done[at] ?? 'skipped']}`);

  test('where the reader refuses, nothing is connected and nothing typed is lost', async () => {
    await fill(server.address, server.password);
    await connect('deny', its.denied);
    expect(await origins()).toEqual([]);
    expect(await options.$$eval('form input', (all) => all.map(({ value }) => value))).toEqual([server.address, server.user, server.password]);
    expect((await readDatabase(options)).folder).toEqual([]);
  });

  test('from a wrong password to the right one, a sync, and the way back', async () => {
    await fill(server.address, 'wrong');
    await connect('allow', words.problems['wrong-password']);
    expect(await marks()).toEqual(tried('failed'));
    await vi.waitFor(async () => expect(await origins()).toEqual([]));
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
    await vi.waitFor(async () => expect(await origins()).toEqual([]));
  });

  test('a folder that is not there yet is made', async () => {
    await fill(`${server.address}new-folder`, server.password);
    await button(options, its.connect).click();
    await says(its.made);
  });
}));
