import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/options/zh_CN';
import { whenOf } from '@/components/when';
import { backupName } from '@/utils/digest/backup/backup-name';
import { readBackup } from '@/utils/digest/backup/read-backup';
import { weekAt } from '@/utils/digest/iso-week';
import type { WeeklyBackup } from '@/utils/queue/database';
import { violations } from './axe';
import { fillDatabase, madeUpWeek } from './fill-database';
import { openOptions } from './options';
import { launchPinned, type PinnedBrowser } from './pinned';
import { putRow } from './put-row';
import { putTables } from './put-tables';
import { answerQuestion, isAsked } from './question';
import { readDatabase } from './read-database';
import { canHaveScreen, openScreen, type Screen } from './screen';
import { stopWorker, workerOf } from './worker';

/** The browser's own, on the options page. */
declare const chrome: {
  permissions: { getAll: () => Promise<{ permissions: string[] }>; remove: (which: object) => Promise<boolean> };
  runtime: { connect: () => unknown; onStartup: { dispatch: () => void } };
  alarms: { clear: (name: string) => Promise<boolean>; get: (name: string) => Promise<{ scheduledTime: number; periodInMinutes: number } | undefined>; create: (name: string, when: object) => Promise<void> };
};

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');
const DAY = 24 * 60 * 60_000;
const { weekly } = words.backup;

/** The browser asks before it lets us write into the downloads folder, in a window that only a screen has. */
describe.skipIf(!canHaveScreen)('on a screen, the weekly backup (needs Xvfb and xdotool)', () => {
  let screen: Screen;
  let pinned: PinnedBrowser;
  let browser: Browser;
  let options: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'linkweek-'));
    screen = await openScreen();
    pinned = await launchPinned({ download: { default_directory: folder, prompt_for_download: false } });
    browser = pinned.browser;
  });
  afterAll(async () => {
    await pinned.close();
    screen.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    options = await openOptions(browser, (inside) => putTables(inside, { candidates: madeUpWeek(WEEK, 12) }));
    await options.bringToFront();
  });

  const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 10_000, interval: 50 });
  const becomes = (read: () => Promise<unknown>, expected: unknown): Promise<void> => eventually(async () => expect(await read()).toEqual(expected));
  const status = (): Promise<string> => options.$eval('footer output', (output) => output.textContent);
  const state = async (): Promise<WeeklyBackup | undefined> => ((await readDatabase(options)).self as { weeklyBackup?: WeeklyBackup }[])[0]?.weeklyBackup;
  const granted = (): Promise<boolean> => options.evaluate(() => chrome.permissions.getAll().then(({ permissions }) => permissions.includes('downloads')));
  const alarm = () => options.evaluate(() => chrome.alarms.get('weekly-backup'));
  const isOn = (): Promise<boolean> => options.$eval(`::-p-aria([name="${weekly.label}"][role="checkbox"])`, (box) => box instanceof HTMLInputElement && box.checked);
  const turn = (): Promise<void> => options.locator(`::-p-aria([name="${weekly.label}"][role="checkbox"])`).click();
  const said = (): Promise<string> => options.$eval('fieldset:has(input[type=file])', (group) => group.textContent);
  const ring = (): Promise<void> => options.evaluate(() => chrome.alarms.create('weekly-backup', { when: Date.now() + 100, periodInMinutes: 7 * 24 * 60 }));

  test('is off where the reader refuses the permission, and says so', { tags: ['long'] }, async () => {
    await turn();
    await answerQuestion(options, screen, 'deny', async () => expect(await status()).toBe(weekly.denied));
    expect([await isOn(), await granted(), await alarm(), await readdir(folder)]).toEqual([false, false, undefined, []]);
  });

  test('is written at once and when its alarm rings, says when it was and when it failed; off, it gives the permission back', { tags: ['long'] }, async () => {
    await eventually(async () => expect(await isAsked(options)).toBe(false));
    await turn();
    await answerQuestion(options, screen, 'allow', async () => expect(await readdir(folder)).toHaveLength(1));
    const name = backupName('Asia/Shanghai', Date.now());
    await eventually(async () => expect(await state()).toMatchObject({ on: true, failed: false, writtenAt: expect.any(Number) }));
    expect([await isOn(), await granted(), await readdir(folder)]).toEqual([true, true, [name]]);
    expect(readBackup(await readFile(join(folder, name), 'utf8')).backup?.candidates).toHaveLength(12);
    const { scheduledTime = 0, periodInMinutes = 0 } = (await alarm()) ?? {};
    expect([Math.round((scheduledTime - Date.now()) / DAY), periodInMinutes]).toEqual([7, 7 * 24 * 60]);
    const first = (await state())?.writtenAt ?? 0;
    await becomes(async () => (await said()).includes(weekly.last(whenOf(first, 'zh-CN'))), true);
    expect(await violations(options)).toEqual([]);

    await fillDatabase(options, madeUpWeek('2018-W04', 3));
    await ring();
    await eventually(async () => expect(await readdir(folder)).toHaveLength(2));
    await eventually(async () => expect((await state())?.writtenAt).toBeGreaterThan(first));
    const second = (await readdir(folder)).find((each) => each !== name) ?? '';
    expect(readBackup(await readFile(join(folder, second), 'utf8')).backup?.candidates).toHaveLength(15);

    // The browser forgets the alarm; the worker sets it anew as soon as it wakes.
    await options.evaluate(() => chrome.alarms.clear('weekly-backup'));
    await stopWorker(browser);
    await eventually(async () => {
      await options.evaluate(() => void chrome.runtime.connect());
      expect(Math.round((((await alarm())?.scheduledTime ?? 0) - Date.now()) / DAY)).toBe(7);
    });

    // Where the first was never written, it is due as the browser starts; a driven one is told of no start, so the worker is told here.
    await putRow(options, 'self', { key: 'self', contributor: 'me', weeklyBackup: { on: true, failed: false } });
    await (await workerOf(browser)).evaluate(() => chrome.runtime.onStartup.dispatch());
    await eventually(async () => expect(await state()).toMatchObject({ writtenAt: expect.any(Number) }));
    expect(await readdir(folder)).toHaveLength(3);

    await options.evaluate(() => chrome.permissions.remove({ permissions: ['downloads'] }));
    await ring();
    await eventually(async () => expect(await state()).toMatchObject({ on: true, failed: true }));
    await becomes(async () => (await said()).includes(weekly.failed), true);
    expect(await violations(options)).toEqual([]);

    // Granted once, the browser grants it again without asking.
    await turn();
    await eventually(async () => expect([await isOn(), (await alarm()) === undefined]).toEqual([false, true]));
    await turn();
    await eventually(async () => expect(await state()).toMatchObject({ on: true, failed: false }));
    expect(await readdir(folder)).toHaveLength(4);
    await turn();
    await eventually(async () => expect([await isOn(), await granted(), (await alarm()) === undefined]).toEqual([false, false, true]));
  });
});
