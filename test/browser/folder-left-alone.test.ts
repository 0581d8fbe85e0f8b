import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/folder/zh_CN';
import { describeServer } from '../servers/each-server';
import { startFaulty, type FaultyServer, type Rule } from '../servers/faulty';
import { button } from './card';
import { openDesk } from './desk';
import { captureArticle, joinFolder, syncNow } from './group';
import { openOptions } from './options';
import { launchPinned, type PinnedBrowser } from './pinned';
import { putRow } from './put-row';
import { readDatabase } from './read-database';
import { canHaveScreen, openScreen, type Screen } from './screen';
import { workerOf } from './worker';

/** The browser's own, in the extension's pages and its worker. */
declare const chrome: {
  alarms: { create: (name: string, when: object) => Promise<void> };
  windows: { create: (what: object) => Promise<unknown> };
};

const YEAR = 365 * 24 * 3_600_000;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The browser asks before it lets us reach the server, in a window that only a screen has. */
describe.skipIf(!canHaveScreen)('on a screen, a group folder that is to be left alone (needs Xvfb and xdotool)', { tags: ['long'] }, () => describeServer('apache', 'connected', (start) => {
  let proxy: FaultyServer;
  let screen: Screen;
  let pinned: PinnedBrowser;

  beforeAll(async () => {
    const server = await start();
    proxy = await startFaulty(server);
    screen = await openScreen();
    pinned = await launchPinned();
    await joinFolder(pinned.browser, { ...server, address: proxy.address }, screen);
    await syncNow(pinned.browser);
  });
  afterEach(async () => {
    proxy.rules = [];
    for (const page of await pinned.browser.pages()) if (/\/(options|desk)\.html/.test(page.url())) await page.close();
  });
  afterAll(async () => {
    await pinned.close();
    screen.close();
    await proxy.close();
  });

  const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
  const says = (page: Page, sentence: string): Promise<void> => vi.waitFor(async () => expect(await text(page)).toContain(sentence), { timeout: 15_000, interval: 50 });
  const asks = (): Promise<void> => vi.waitFor(() => expect(proxy.counts().requests).toBeGreaterThan(0), { timeout: 15_000, interval: 50 });
  /** The desk in a window beside, which is looked at while the options are. */
  const deskBeside = async (options: Page): Promise<Page> => {
    const address = options.url().replace('options.html', 'desk.html');
    await options.evaluate((url) => void chrome.windows.create({ url, type: 'popup', width: 900, height: 600 }), address);
    const target = await pinned.browser.waitForTarget((each) => each.url().startsWith(address));
    const desk = await target.page();
    if (!desk) throw new Error('The desk did not open.');
    return desk;
  };

  test.each<[string, Rule, string]>([
    ['refuses the password', { status: 401 }, words.briefs['wrong-password']],
    ['asks for a pause', { status: 429, headers: { 'retry-after': '600' } }, words.briefs.busy],
  ])('a server that %s is asked nothing by captures, popups, desks and the alarm, until the reader says so; then an open desk goes on by itself', async (_, rule, brief) => {
    const options = await openOptions(pinned.browser);
    const beside = await deskBeside(options);
    await says(beside, words.line.syncedNow);
    proxy.rules = [rule];
    // A network that comes back is asked at once, and not when the next ten seconds are over.
    await beside.setOfflineMode(true);
    await beside.setOfflineMode(false);
    await says(beside, brief);
    const refused = proxy.counts().requests;
    await captureArticle(pinned.browser, `https://pages.example/${rule.status}001`);
    await captureArticle(pinned.browser, `https://pages.example/${rule.status}002`);
    const desk = await openDesk(pinned.browser);
    await desk.bringToFront();
    await says(desk, words.line.waiting(2));
    await desk.keyboard.press('[');
    await desk.keyboard.press(']');
    await (await workerOf(pinned.browser)).evaluate(() => chrome.alarms.create('folder', { when: Date.now() + 100, periodInMinutes: 10 }));
    await wait(3000);
    expect(proxy.counts().requests).toBe(refused);
    await desk.close();
    proxy.rules = [];
    proxy.forget();
    await options.bringToFront();
    await button(options, words.options.sync).click();
    await vi.waitFor(async () => expect(await options.$eval('footer output', (output) => output.textContent)).toBe(words.options.synced), { timeout: 20_000 });
    expect((await readDatabase(options)).outbox).toEqual([]);
    await options.close();
    proxy.forget();
    await asks();
  });

  test('a clock that was set right keeps no desk from asking', async () => {
    const desk = await openDesk(pinned.browser);
    await desk.bringToFront();
    const [row] = (await readDatabase(desk)).folder as object[];
    await desk.goto('about:blank');
    const options = await openOptions(pinned.browser);
    await putRow(options, 'folder', { ...row, polledAt: Date.now() + YEAR });
    await options.close();
    proxy.forget();
    const again = await openDesk(pinned.browser);
    await again.bringToFront();
    await asks();
  });
}));
