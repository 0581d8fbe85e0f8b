import { env } from 'node:process';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { contributorsOf } from '@/utils/digest/candidate';
import { weekAt } from '@/utils/digest/iso-week';
import { contributor, type Contributor } from '../folder/contributor';
import { Random } from '../folder/random';
import { describeServer } from '../servers/each-server';
import { startFaulty, type FaultyServer, type Rule } from '../servers/faulty';
import { plant } from '../servers/plant';
import type { RunningServer } from '../servers/server';
import { openDesk } from './desk';
import { candidatesIn, captureArticle, inOrder, joinFolder, syncNow } from './group';
import { launchPinned, type PinnedBrowser } from './pinned';
import { canHaveScreen, openScreen, type Screen } from './screen';
import { canShiftClock } from './shifted-clock';

const HOUR = 3600; // seconds
const YEAR = 365 * 24 * HOUR;
const WEEK = weekAt(Date.now(), 'Asia/Shanghai');
/** An hour off, to the side on which the week is still the same. */
const OFF = weekAt(Date.now() - HOUR * 1000, 'Asia/Shanghai') === WEEK ? -HOUR : HOUR;
/** `LINKWEEK_ROUNDS=20` for the long run. */
const ROUNDS = Number(env.LINKWEEK_ROUNDS ?? 3);
/** In each of these rounds a browser is killed while its upload is on the way. */
const KILLED_EVERY = 3;

interface Member {
  /** Of their own: on one, a window that comes to the front closes the other's popup. */
  screen: Screen;
  pinned: PinnedBrowser;
  desk: Page;
}

/** The browser asks before it lets us reach the server, in a window that only a screen has. */
describe.skipIf(!canHaveScreen || !canShiftClock)('on a screen, a group with one folder (needs Xvfb, xdotool and faketime)', { tags: ['long'] }, () => describeServer('apache', 'two browsers and a third contributor', (start) => {
  let server: RunningServer;
  let proxy: FaultyServer;
  let ann: Member;
  let bob: Member;
  let eve: Contributor;
  /** What ends each thing that was begun, also where the next one could not begin. */
  const closing: (() => unknown)[] = [];

  const join = async (clockAhead: number): Promise<Member> => {
    const screen = await openScreen();
    closing.push(() => screen.close());
    const pinned = await launchPinned({}, { clockAhead, display: screen.display });
    closing.push(() => pinned.close());
    await joinFolder(pinned.browser, { ...server, address: proxy.address }, screen);
    return { screen, pinned, desk: await openDesk(pinned.browser) };
  };

  beforeAll(async () => {
    server = await start();
    proxy = await startFaulty(server);
    closing.push(() => proxy.close());
    ann = await join(0);
    bob = await join(OFF);
    eve = contributor('Eve', YEAR * 1000);
    await eve.connect({ ...server, address: proxy.address });
  }, 120_000);
  afterAll(async () => {
    for (const close of closing.toReversed()) await close();
  });

  test('what one saves shows on the other’s open desk by itself, with who added it', async () => {
    await bob.desk.bringToFront();
    const began = Date.now();
    await captureArticle(ann.pinned.browser, 'https://pages.example/first');
    await vi.waitFor(() => expect(proxy.log.some((line) => line.startsWith('PUT') && line.includes(WEEK) && line.endsWith('201'))).toBe(true), { timeout: 15_000, interval: 50 });
    console.log(`a capture was on the server ${Date.now() - began} ms after the click`);
    await bob.desk.waitForFunction(() => document.querySelectorAll('[data-row]').length === 1, { timeout: 40_000, polling: 100 });
    console.log(`and on the other's desk after ${Date.now() - began} ms`);
    expect(await bob.desk.$eval('#panel-queue', (panel) => panel.textContent)).toContain('群友');
  });

  /** Saves a page, and kills the browser once the server is being told of it. */
  const captureAndKill = async (victim: Member, address: string): Promise<void> => {
    const before = proxy.counts('PUT').requests;
    proxy.rules = [{ method: 'PUT', delay: 1500 }];
    await captureArticle(victim.pinned.browser, address);
    await vi.waitFor(() => expect(proxy.counts('PUT').requests).toBeGreaterThan(before), { timeout: 15_000, interval: 10 });
    await victim.pinned.kill();
    proxy.rules = [];
    await victim.pinned.restart();
    await joinFolder(victim.pinned.browser, { ...server, address: proxy.address }, victim.screen);
    victim.desk = await openDesk(victim.pinned.browser);
  };
  const faults = (random: Random): Rule[] => {
    if (random.below(4) === 0) return [{ status: 502 }];
    return random.below(3) === 0 ? [{ method: 'PUT', cutUploadAfter: random.below(400), times: 1 }] : [];
  };

  test(`captures of all sides, offline spells, browsers killed in mid-upload, a server that crashes, clocks an hour and a year off: every one in every queue once, ${ROUNDS} rounds`, { timeout: 300_000 }, async () => {
    const random = new Random(20180128);
    const saved = new Set(['https://pages.example/first']);
    plant(server, `${WEEK}/cut.json`, '{"format":"linkweek-week","ver');
    plant(server, `${WEEK}/foreign.json`, '{"format":"something"}');
    let kills = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const addresses = [0, 1, 2].map(() => `https://pages.example/${100_000 + random.below(40)}`);
      const [anns = '', bobs = '', eves = ''] = addresses;
      if (round % KILLED_EVERY === 0) {
        await captureAndKill(kills % 2 === 0 ? ann : bob, kills % 2 === 0 ? anns : bobs);
        kills += 1;
      }
      proxy.rules = faults(random);
      await Promise.all([captureArticle(ann.pinned.browser, anns), captureArticle(bob.pinned.browser, bobs)]);
      await eve.capture(eves, undefined, WEEK);
      if (random.below(5) === 0) {
        const crashing = eve.sync('likely', WEEK);
        await server.kill();
        await crashing;
        await server.restart();
      }
      await eve.sync('likely', WEEK);
      for (const address of addresses) saved.add(address);
    }
    proxy.rules = [];
    await vi.waitFor(
      async () => {
        for (const { pinned } of [ann, bob]) await syncNow(pinned.browser);
        await eve.sync('all', WEEK);
        const queues = [await candidatesIn(ann.desk), await candidatesIn(bob.desk), inOrder(await eve.db.candidates.toArray())];
        for (const queue of queues) expect(queue).toEqual(queues[0]);
      },
      { timeout: 60_000, interval: 500 },
    );
    const queue = await eve.db.candidates.toArray();
    expect(queue.map(({ captured }) => captured.address).sort()).toEqual([...saved].sort());
    expect(queue.every(({ week, removed }) => week === WEEK && !removed.value)).toBe(true);
    expect(new Set(queue.flatMap(contributorsOf)).size).toBe(3);
    expect(kills).toBe(Math.floor(ROUNDS / KILLED_EVERY));
    console.log(`${ROUNDS} rounds, ${kills} browsers killed, ${saved.size} pages`);
  });
}));
