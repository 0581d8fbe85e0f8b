import '../folder/database-in-memory';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/folder/zh_CN';
import { contributorsOf, type Candidate } from '@/utils/digest/candidate';
import { weekAt } from '@/utils/digest/iso-week';
import { contributor, queueOf, type Contributor } from '../folder/contributor';
import { Random } from '../folder/random';
import { describeServer } from '../servers/each-server';
import { startFaulty, type FaultyServer } from '../servers/faulty';
import type { RunningServer } from '../servers/server';
import { button, cardState } from './card';
import { openDesk } from './desk';
import { openPage } from './open-page';
import { openOptions } from './options';
import { articlePage } from './pages';
import { launchPinned, type PinnedBrowser } from './pinned';
import { answerQuestion } from './question';
import { readDatabase } from './read-database';
import { canHaveScreen, openScreen, type Screen } from './screen';
import { clickToolbar, closePopup } from './toolbar';

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');
const ROUNDS = 20;

/** The browser asks before it lets us reach the server, in a window that only a screen has. */
describe.skipIf(!canHaveScreen)('on a screen, a group with one folder (needs Xvfb and xdotool)', () => describeServer('apache', 'two browsers and a third contributor', (start) => {
  let server: RunningServer;
  let proxy: FaultyServer;
  let screen: Screen;
  let people: { pinned: PinnedBrowser; desk: Page }[];
  let eve: Contributor;

  beforeAll(async () => {
    server = await start();
    proxy = await startFaulty(server);
    screen = await openScreen();
    people = [];
    for (let count = 0; count < 2; count += 1) {
      const pinned = await launchPinned();
      await connect(pinned.browser);
      people.push({ pinned, desk: await openDesk(pinned.browser) });
    }
    eve = contributor('Eve', -3_600_000);
    await eve.connect({ ...server, address: proxy.address });
  }, 120_000);
  afterAll(async () => {
    for (const { pinned } of people) await pinned.close();
    screen.close();
    await proxy.close();
  });

  const connect = async (browser: Browser): Promise<void> => {
    const options = await openOptions(browser);
    await options.bringToFront();
    const field = (name: string) => options.locator(`::-p-aria([name="${name}"][role="textbox"])`);
    await field(words.options.address).fill(proxy.address);
    await field(words.options.user).fill(server.user);
    await field(words.options.password).fill(server.password);
    await button(options, words.options.connect).click();
    await answerQuestion(options, screen, 'allow', async () => expect(await options.evaluate(() => document.body.innerText)).toContain(words.options.connected));
    await options.close();
  };
  const capture = async (browser: Browser, address: string): Promise<void> => {
    const page = await openPage(browser, address, articlePage(`题目 ${address.slice(-6)}`));
    await cardState(await clickToolbar(browser, page));
    // At once: what is not sent yet is the worker's to send.
    await closePopup(browser);
    await page.close();
  };
  const rowsOf = async (desk: Page): Promise<Candidate[]> => {
    const rows = (await readDatabase(desk)).candidates as Candidate[];
    return rows.sort((a, b) => (a.identity < b.identity ? -1 : 1));
  };

  test('what one saves shows on the other’s open desk by itself, with who added it', async () => {
    const [ann, bob] = people;
    if (!ann || !bob) throw new Error('Somebody is missing.');
    await bob.desk.bringToFront();
    const began = Date.now();
    await capture(ann.pinned.browser, 'https://pages.example/first');
    await vi.waitFor(async () => expect(proxy.log.some((line) => line.startsWith('PUT') && line.includes(WEEK) && line.endsWith('201'))).toBe(true), { timeout: 15_000, interval: 50 });
    console.log(`a capture was on the server ${Date.now() - began} ms after the click`);
    await bob.desk.waitForFunction(() => document.querySelectorAll('[data-row]').length === 1, { timeout: 40_000, polling: 100 });
    console.log(`and on the other's desk after ${Date.now() - began} ms`);
    expect(await bob.desk.$eval('#panel-queue', (panel) => panel.textContent)).toContain('群友');
  });

  test(`captures of all sides, offline spells and a server that crashes: every one in every queue once, ${ROUNDS} rounds`, { timeout: 300_000 }, async () => {
    const random = new Random(20180128);
    const saved = new Set(['https://pages.example/first']);
    for (let round = 0; round < ROUNDS; round += 1) {
      proxy.rules = random.below(4) === 0 ? [{ status: 502 }] : random.below(3) === 0 ? [{ method: 'PUT', cutUploadAfter: random.below(400), times: 1 }] : [];
      const addresses = [0, 1, 2].map(() => `https://pages.example/${100_000 + random.below(40)}`);
      await Promise.all(people.map(({ pinned }, at) => capture(pinned.browser, addresses[at] ?? '')));
      await eve.capture(addresses[2] ?? '', undefined, WEEK);
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
    for (const { desk } of people) {
      const options = await openOptions(desk.browser());
      await options.bringToFront();
      await button(options, words.options.sync).click();
      await vi.waitFor(async () => expect(await options.$eval('footer output', (output) => output.textContent)).toBe(words.options.synced), { timeout: 20_000 });
      await options.close();
    }
    await vi.waitFor(
      async () => {
        for (const { desk } of people) {
          const options = await openOptions(desk.browser());
          await options.bringToFront();
          await button(options, words.options.sync).click();
          await vi.waitFor(async () => expect(await options.$eval('footer output', (output) => output.textContent)).toBe(words.options.synced), { timeout: 20_000 });
          await options.close();
        }
        await eve.sync('all', WEEK);
        const queues = [...(await Promise.all(people.map(({ desk }) => rowsOf(desk)))), await queueOf(eve, WEEK)];
        for (const queue of queues) expect(queue).toEqual(queues[0]);
      },
      { timeout: 60_000, interval: 500 },
    );
    const queue = await queueOf(eve, WEEK);
    expect(queue.map(({ captured }) => captured.address).sort()).toEqual([...saved].sort());
    expect(queue.every(({ removed }) => !removed.value)).toBe(true);
    expect(new Set(queue.flatMap(contributorsOf)).size).toBe(3);
  });
}));
