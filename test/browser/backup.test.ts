import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/options/zh_CN';
import { zh_CN } from '@/components/messages/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { backupName } from '@/utils/digest/backup/backup-name';
import { weekAt } from '@/utils/digest/iso-week';
import { button } from './card';
import { clearDatabase } from './clear-database';
import { openDesk } from './desk';
import { fillDatabase, madeUpWeek } from './fill-database';
import { chooseFiles } from './choose-files';
import { focusSeen, tabTo } from './focus';
import { launch } from './launch';
import { longestTask } from './longest-task';
import { openOptions } from './options';
import { putTables } from './put-tables';
import { readDatabase } from './read-database';

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');
const { backup: its } = words;

let browser: Browser;
let options: Page;
let folder: string;

beforeAll(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), 'linkweek-'));
  await (await browser.target().createCDPSession()).send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});
/** Every test begins with a week of twelve, and the options. */
beforeEach(async () => {
  options = await openOptions(browser, (inside) => putTables(inside, { candidates: madeUpWeek(WEEK, 12) }));
});
afterEach(() => options.close());

const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 10_000, interval: 50 });
const becomes = (read: () => Promise<unknown>, expected: unknown): Promise<void> => eventually(async () => expect(await read()).toEqual(expected));
const status = (): Promise<string> => options.$eval('footer output', (output) => output.textContent);
const stored = async (): Promise<Candidate[]> => (await readDatabase(options)).candidates as Candidate[];
/** Exports and gives the file's text. */
const exported = async (): Promise<string> => {
  const name = backupName('Asia/Shanghai', Date.now());
  await rm(join(folder, name), { force: true });
  await button(options, its.export).click();
  await becomes(status, its.exported(name));
  await eventually(async () => expect(await readdir(folder)).toContain(name));
  return readFile(join(folder, name), 'utf8');
};
const choose = async (content: string | Uint8Array, press = (): Promise<void> => button(options, its.choose).click()): Promise<void> => {
  const path = join(folder, 'given.json');
  await writeFile(path, content);
  await chooseFiles(options, press, path);
};
const chooseByKeys = async (content: string): Promise<void> => {
  await options.bringToFront();
  await tabTo(options, its.choose);
  await choose(content, () => options.keyboard.press('Enter'));
};

test('everything goes into one file and comes back from it: what will come is said first, and one button merges it', async () => {
  const text = await exported();
  const before = await stored();
  await clearDatabase(options);
  await fillDatabase(options, madeUpWeek('2018-W04', 2));
  await chooseByKeys(text);
  await options.locator(`::-p-text(${its.coming(1, 12, 12)})`).wait();
  expect(await stored()).toHaveLength(2);
  await focusSeen(options, its.restore);
  await options.keyboard.press('Enter');
  await becomes(status, its.restored(12));
  expect(await stored()).toEqual(expect.arrayContaining(before));
  expect(await stored()).toHaveLength(14);
  await focusSeen(options, its.choose);
  await chooseByKeys(text);
  await options.locator(`::-p-text(${its.coming(1, 12, 0)})`).wait();
  await tabTo(options, its.cancel);
  await options.keyboard.press('Enter');
  await focusSeen(options, its.choose);
  expect(await stored()).toHaveLength(14);
});

test('on the machine that restores a backup, the links in it are one’s own', async () => {
  const [one, two, another] = madeUpWeek(WEEK, 3);
  const theirs = another && { ...another, captured: { ...another.captured, by: 'another' } };
  await putTables(options, { candidates: [one, two, theirs], contributors: [{ id: 'another', name: '李四' }], self: [{ key: 'self', contributor: one?.captured.by }] });
  const text = await exported();
  await clearDatabase(options);
  await choose(text);
  await button(options, its.restore).click();
  await becomes(status, its.restored(3));
  const desk = await openDesk(browser);
  const queue = (): Promise<string> => desk.$eval('#panel-queue', (panel) => panel.textContent);
  await eventually(async () => expect(await queue()).toContain('李四'));
  expect(await queue()).not.toContain(zh_CN.card.somebody);
  await desk.close();
});

test('its controls are reached by Tab', async () => {
  await options.bringToFront();
  for (const name of [its.export, its.choose]) await tabTo(options, name);
  await options.keyboard.press('Tab');
  expect(await options.evaluate(() => document.activeElement?.closest('label')?.textContent)).toBe(its.weekly.label);
});

describe('is refused whole with the reason, and everything stays as it was', { tags: ['long'] }, () => {
  test.each([
    ['cut off', (text: string) => text.slice(0, -30), its.reasons.unreadable({ reason: 'unreadable' })],
    ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), its.reasons.unreadable({ reason: 'unreadable' })],
    ['another file', () => '{"name":"x"}', its.reasons['other-file']({ reason: 'other-file' })],
    ['from a newer version', (text: string) => text.replace('"version":1', '"version":3'), its.reasons.newer({ reason: 'newer', version: 3 })],
    ['damaged', (text: string) => text.replace('"dropped":{"value":false', '"dropped":{"value":"no"'), its.reasons.damaged({ reason: 'damaged', place: '.candidates[0].dropped.value' })],
    ['deep', () => `{"format":"linkweek-backup","version":1,"candidates":${'['.repeat(100_000)}`, its.reasons.damaged({ reason: 'damaged', place: '' })],
    ['100 MB', () => new Uint8Array(100_000_000).fill(0x20), its.reasons['too-large']({ reason: 'too-large' })],
  ])('%s', async (_, damage, reason) => {
    const text = await exported();
    const before = await readDatabase(options);
    const { worked } = await longestTask(options, async () => {
      await choose(damage(text));
      await becomes(() => options.$eval('[role=alert]', (alert) => alert.textContent), its.refused(reason));
    });
    expect(worked).toBeLessThan(1000);
    expect(await readDatabase(options)).toEqual(before);
  });
});
