import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { deskMessagesFor } from '@/components/messages/desk/messages';
import { messagesFor } from '@/components/messages/messages';
import { sharedMessagesFor } from '@/components/messages/shared/messages';
import type { Candidate } from '@/utils/digest/candidate';
import { weekAt } from '@/utils/digest/iso-week';
import { readWeekFile } from '@/utils/digest/share/read-week-file';
import { violations } from './axe';
import { button } from './card';
import { openDesk } from './desk';
import { describeEachLanguage } from './each-language';
import { madeUpWeek } from './fill-database';
import { dropFiles } from './drag';
import { chooseFiles } from './choose-files';
import { focusOn, focusSeen, tabTo } from './focus';
import { launch } from './launch';
import { layoutFaults } from './layout-faults';
import { putTables } from './put-tables';
import { readDatabase } from './read-database';
import { weekFileOf } from './shared-weeks';

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');
const LONG = '一个名字很长很长的群友 with a long name too';

describeEachLanguage('weeks as files, in %s', 'zh-CN', (lang) => {
  const messages = messagesFor(lang);
  const { share } = deskMessagesFor(lang);
  const words = sharedMessagesFor(lang);
  const week = messages.weekName(WEEK);
  let browser: Browser;
  let desk: Page;
  let folder: string;

  beforeAll(async () => {
    browser = await launch({ lang });
    folder = await mkdtemp(join(tmpdir(), 'linkweek-'));
    await (await browser.target().createCDPSession()).send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    desk = await openDesk(browser, (inside) =>
      putTables(inside, {
        self: [{ key: 'self', contributor: 'made-up' }],
        settings: [{ key: 'contributor', value: '张三', stamp: { at: 1, tick: 0, by: 'made-up' } }],
        candidates: madeUpWeek(WEEK, 2),
      }),
    );
    await desk.waitForSelector('[data-row]');
    await desk.bringToFront();
  });
  afterEach(async () => {
    await desk.close();
    // A file of the same name must not be taken for the one that is still on its way.
    for (const name of await readdir(folder)) await rm(join(folder, name));
  });

  const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 10_000, interval: 50 });
  const status = (): Promise<string> => desk.$eval('main footer output', (output) => output.textContent);
  const summary = (): Promise<string> => desk.$eval('dialog footer output', (output) => output.textContent);
  const report = (): Promise<string[][]> => desk.$$eval('dialog ul > li', (lines) => lines.map((line) => [...line.children].map((part) => part.textContent)));
  const stored = async (): Promise<Candidate[]> => (await readDatabase(desk)).candidates as Candidate[];
  const file = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const menu = async (item: string): Promise<void> => {
    await tabTo(desk, share.label);
    await desk.keyboard.press('Enter');
    await desk.waitForSelector('[role=menu]');
    while ((await desk.evaluate(() => document.activeElement?.textContent.trim())) !== item) await desk.keyboard.press('ArrowDown');
    await focusSeen(desk);
    await desk.keyboard.press('Enter');
  };
  const choose = (...paths: string[]): Promise<void> => chooseFiles(desk, () => button(desk, words.choose).click(), ...paths);
  /** After a mouse, the browser draws no ring around it. */
  const focused = (name: string): Promise<void> => eventually(async () => expect((await focusOn(desk)).name).toBe(name));
  const fits = (): Promise<void> => eventually(async () => expect(await layoutFaults(desk)).toEqual([]));

  test('one’s own week is saved by keys alone, under one’s name, and holds what it should', async () => {
    await menu(share.save);
    const name = `${WEEK} 张三.linkweek.json`;
    await eventually(async () => expect(await readdir(folder)).toContain(name));
    expect(await status()).toBe(messages.status.downloaded(name));
    const { content } = readWeekFile(await readFile(join(folder, name), 'utf8'));
    expect(content).toMatchObject({ name: '张三', week: WEEK });
    expect(content?.candidates).toHaveLength(2);
  });

  test('files are chosen or dropped, several at once; whose they are and what they bring is said, and one key takes them in', async () => {
    await menu(share.take);
    await desk.waitForSelector('dialog textarea:focus');
    await choose(await file('a.linkweek.json', weekFileOf('李四', WEEK, { 'https://a.example/1': '甲', 'https://both.example/': '都有的' })));
    await eventually(async () => expect(await report()).toEqual([[words.week('李四', week), 'a.linkweek.json', words.brings(2, 2)]]));
    await dropFiles(desk, await file('b.json', weekFileOf(LONG, WEEK, { 'https://both.example/?utm_source=chat': '都有的', 'https://b.example/': '乙' })), await file('c.json', weekFileOf('王五', WEEK, { 'https://c.example/': '丙' }).slice(0, -40)));
    await eventually(async () => expect((await report()).slice(1)).toEqual([[words.week(LONG, week), 'b.json', words.brings(2, 2)], [words.refusals['cut-off'], 'c.json']]));
    expect(await summary()).toBe(`${words.found(2, 3, 0)} ${words.refused(1, [words.refusals['cut-off']])}`);
    expect(await violations(desk)).toEqual([]);
    for (const viewport of [{ width: 1280, height: 800 }, { width: 640, height: 400, deviceScaleFactor: 2 }, { width: 320, height: 568 }]) {
      await desk.setViewport(viewport);
      await fits();
    }
    await desk.setViewport({ width: 1280, height: 800 });
    expect(await stored()).toHaveLength(2);
    await desk.keyboard.down('Control');
    await desk.keyboard.press('Enter');
    await desk.keyboard.up('Control');
    await eventually(async () => expect(await desk.$eval('dialog output', (output) => output.textContent)).toBe(words.taken(3, 0)));
    await focused(words.done);
    await desk.keyboard.press('Enter');
    await eventually(async () => expect(await desk.$$('[data-row]')).toHaveLength(5));
    await eventually(async () => expect(await desk.$eval('#panel-queue', (panel) => panel.textContent)).toContain('李四'));
    expect(await violations(desk)).toEqual([]);
    for (const viewport of [{ width: 1280, height: 800 }, { width: 800, height: 600 }, { width: 380, height: 720 }]) {
      await desk.setViewport(viewport);
      await fits();
    }
  });

  test('a file of another week leads there once it is taken in', async () => {
    await dropFiles(desk, await file('old.json', weekFileOf('李四', '2018-W04', { 'https://a.example/1': '甲' })));
    await eventually(async () => expect(await report()).toHaveLength(1));
    await button(desk, words.take(1)).click();
    await focused(words.show(messages.weekName('2018-W04')));
    await desk.keyboard.press('Enter');
    await eventually(async () => expect(await desk.$$eval('[data-row]', (rows) => rows.map((row) => row.textContent))).toEqual(['甲']));
  });

  test('one’s own file, and the same again, change nothing and say so', async () => {
    await menu(share.save);
    const name = `${WEEK} 张三.linkweek.json`;
    await eventually(async () => expect(await readdir(folder)).toContain(name));
    await dropFiles(desk, join(folder, name));
    await eventually(async () => expect(await report()).toEqual([[words.week(words.own, week), name, words.brings(2, 0)]]));
    expect((await summary()).trim()).toBe(words.nothingNew);
  });
});
