import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/folder/zh_CN';
import { zh_CN } from '@/components/messages/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { weekAt } from '@/utils/digest/iso-week';
import { contributor, queueOf, type Contributor } from '../folder/contributor';
import { describeServer } from '../servers/each-server';
import { startFaulty, type FaultyServer } from '../servers/faulty';
import { openDesk } from './desk';
import { candidatesIn, joinFolder } from './group';
import { openPage } from './open-page';
import { openOptions } from './options';
import { atPageStart } from './page-start';
import { articlePage } from './pages';
import { launchPinned, type PinnedBrowser } from './pinned';
import { readDatabase } from './read-database';
import { canHaveScreen, openScreen, type Screen } from './screen';
import { canShiftClock } from './shifted-clock';
import { extensionIn } from './toolbar';
import { stopWorker, workerOf } from './worker';

/** The browser's own, in the worker. */
declare const chrome: { alarms: { get: (name: string) => Promise<{ periodInMinutes?: number } | undefined>; create: (name: string, when: object) => Promise<void> } };

const YEAR = 365 * 24 * 3600; // seconds
/** This week by the clock of a browser that is a year ahead. */
const WEEK = weekAt(Date.now() + YEAR * 1000, 'Asia/Shanghai');

/** Closes a popup in the moment in which it says that the page is saved. */
const CLOSE_ONCE_SAVED = `new MutationObserver(() => {
  if (document.querySelector('main > section output')?.textContent === ${JSON.stringify(zh_CN.card.saved(WEEK))}) window.close();
}).observe(document, { subtree: true, childList: true, characterData: true });`;

const eventually = (check: () => void | Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 20_000, interval: 50 });

describe.skipIf(!canHaveScreen || !canShiftClock)('on a screen, the group folder while nobody looks (needs Xvfb, xdotool and faketime)', () => describeServer('apache', 'a browser whose clock is a year ahead', (start) => {
  let proxy: FaultyServer;
  let screen: Screen;
  let pinned: PinnedBrowser;
  let eve: Contributor;

  beforeAll(async () => {
    const server = await start();
    proxy = await startFaulty(server);
    screen = await openScreen();
    pinned = await launchPinned({}, { clockAhead: YEAR });
    await joinFolder(pinned.browser, { ...server, address: proxy.address }, screen);
    eve = contributor('Eve');
    await eve.connect({ ...server, address: proxy.address });
  });
  afterAll(async () => {
    await pinned.close();
    screen.close();
    await proxy.close();
  });

  const puts = (): number => proxy.log.filter((line) => line.startsWith('PUT') && line.includes(WEEK)).length;
  /** The worker that has sent something still fetches what others have; it has done so once it asks for nothing more. */
  const quiet = async (): Promise<void> => {
    for (let before = -1; before < proxy.log.length; await new Promise((resolve) => setTimeout(resolve, 1000))) before = proxy.log.length;
  };
  const titlesInWorker = async (): Promise<string[]> => {
    const rows = (await readDatabase(await workerOf(pinned.browser))).candidates as Candidate[];
    return rows.map((row) => fieldsOf(row).title).sort();
  };

  test('what is captured is sent by the worker though the popup closes the moment it says so, and is not dated a year ahead', async () => {
    const worker = await workerOf(pinned.browser);
    expect((await worker.evaluate(() => chrome.alarms.get('folder')))?.periodInMinutes).toBe(10);
    // What connecting has set rings within half a minute, and would send it as well.
    await worker.evaluate(() => chrome.alarms.create('folder', { delayInMinutes: 10, periodInMinutes: 10 }));
    // It is asleep when a click comes, as it mostly is, and the popup gone before it is awake.
    await stopWorker(pinned.browser);
    const article = await openPage(pinned.browser, 'https://pages.example/111111', articlePage('题目 111111'));
    const stop = await atPageStart(pinned.browser, { source: () => CLOSE_ONCE_SAVED, onTold: () => undefined });
    await article.bringToFront();
    expect(puts()).toBe(0);
    await (await extensionIn(pinned.browser)).triggerAction(article);
    await eventually(() => expect(puts()).toBeGreaterThan(0));
    await stop();
    await article.close();
    await eventually(async () => {
      await eve.sync('all', WEEK);
      expect(await queueOf(eve, WEEK)).toHaveLength(1);
    });
    const [row] = await queueOf(eve, WEEK);
    expect(row?.title.stamp.at).toBeLessThan(Date.now() + 60_000);
  });

  test('the alarm fetches what others have saved and changed, later changes first, with no page open', async () => {
    const worker = await workerOf(pinned.browser);
    await quiet();
    await eve.capture('https://pages.example/222222', '夜里的一篇', WEEK);
    await eve.sync('all', WEEK);
    expect(await titlesInWorker()).toEqual(['题目 111111']);
    await worker.evaluate(() => chrome.alarms.create('folder', { when: Date.now() + 100, periodInMinutes: 10 }));
    await eventually(async () => expect(await titlesInWorker()).toEqual(['夜里的一篇', '题目 111111']));
  });

  test('the options say by how much the clock is wrong', async () => {
    const options = await openOptions(pinned.browser);
    await options.bringToFront();
    const said = (): Promise<string> => options.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '));
    await eventually(async () => expect(await said()).toContain(words.clock.ahead(YEAR / 60)));
    await options.close();
  });

  test('without a network, what is done waits and is said to; once it is there, all goes both ways by itself', async () => {
    const desk = await openDesk(pinned.browser);
    await desk.bringToFront();
    const line = (): Promise<string> => desk.evaluate(() => document.body.innerText);
    await eventually(async () => expect(await rowTitles(desk)).toHaveLength(2));
    await desk.setOfflineMode(true);
    await desk.focus('[data-row]');
    await desk.keyboard.press('d');
    await eventually(async () => expect(await line()).toContain(words.briefs.offline));
    await eventually(async () => expect(await line()).toContain(words.line.waiting(1)));
    const before = puts();
    await eve.capture('https://pages.example/333333', '断网时的一篇', WEEK);
    await eve.sync('all', WEEK);
    const beforeOnline = Date.now();
    await desk.setOfflineMode(false);
    await eventually(async () => expect(await rowTitles(desk)).toHaveLength(3));
    await eventually(() => expect(puts()).toBeGreaterThan(before));
    expect(Date.now() - beforeOnline).toBeLessThan(5000);
    console.log(`in step ${Date.now() - beforeOnline} ms after the network was back`);
    await eventually(async () => {
      await eve.sync('all', WEEK);
      expect(await queueOf(eve, WEEK)).toEqual((await candidatesIn(desk)).filter(({ week }) => week === WEEK));
    });
    expect((await queueOf(eve, WEEK)).filter(({ dropped }) => dropped.value)).toHaveLength(1);
    await desk.close();
  });
}));

const rowTitles = (desk: Page): Promise<string[]> => desk.$$eval('[data-row]', (rows) => rows.map((row) => row.textContent));
