import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { zh_CN as unsaved } from '@/components/messages/unsaved/zh_CN';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { weekAt } from '@/utils/digest/iso-week';
import { isUntitled } from '@/utils/digest/untitled';
import { nextWeekAt } from '@/utils/digest/week-turn';
import { chooseAt, placeOnScreen } from './choose-at';
import { clearDatabase } from './clear-database';
import { cardState } from './card';
import { openDesk } from './desk';
import { madeUpWeek } from './fill-database';
import { launch } from './launch';
import { openPage } from './open-page';
import { NEWER, openAtVersion } from './other-version';
import { articlePage } from './pages';
import { putTables } from './put-tables';
import { readDatabase } from './read-database';
import { canHaveScreen, openScreen, type Screen } from './screen';
import { workerOf } from './worker';

/** The worker's own, in the functions that run there. */
declare const chrome: {
  action: Record<'getBadgeText' | 'getTitle', (details: object) => Promise<string>> & { setBadgeText: (details: object) => Promise<void> };
  alarms: { get: (name: string) => Promise<{ scheduledTime: number } | undefined>; create: (name: string, when: object) => Promise<void> };
  tabs: { query: (which: object) => Promise<{ id: number }[]> };
};

/** Shortcuts and the context menu belong to the browser's window, which only a screen has. */
describe.skipIf(!canHaveScreen)('on a screen, without the popup (needs Xvfb and xdotool)', () => {
  let screen: Screen;
  let browser: Browser;
  let worker: WebWorker;

  beforeAll(async () => {
    screen = await openScreen();
    browser = await launch({ headless: false });
    worker = await workerOf(browser);
  });
  afterAll(async () => {
    await browser.close();
    screen.close();
  });
  beforeEach(() => clearDatabase(worker));

  const stored = async (): Promise<Candidate[]> => ((await readDatabase(worker)).candidates ?? []) as Candidate[];
  const storedFields = (): Promise<Partial<ReturnType<typeof fieldsOf>>[]> => stored().then((candidates) => candidates.map(fieldsOf));
  const badge = (): Promise<{ text: string; title: string }> =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return { text: await chrome.action.getBadgeText({}), title: await chrome.action.getTitle({ tabId: tab?.id }) };
    });
  const open = async (address: string, html: string): Promise<Page> => {
    const page = await openPage(browser, address, html);
    await page.bringToFront();
    return page;
  };
  /** Right-clicks the middle of an element and takes the entry `fromEnd` places above the menu's end. */
  const choose = async (page: Page, selector: string, fromEnd: number): Promise<void> => {
    await chooseAt(screen, await placeOnScreen(page, selector), [...Array<string>(fromEnd).fill('Up'), 'Return'], async () => expect(await stored()).not.toEqual([]));
  };

  test('the button counts the new week once it begins', async () => {
    // Within the hour, and no later than that.
    const latest = (): number => Math.min(nextWeekAt(Date.now(), 'Asia/Shanghai'), Date.now() + 60 * 60_000);
    const due = (): Promise<number> => worker.evaluate(() => chrome.alarms.get('week-turn').then((alarm) => alarm?.scheduledTime ?? 0));
    const isDue = async (): Promise<boolean> => {
      const when = await due();
      return when > Date.now() + 1000 && when <= latest();
    };
    await vi.waitFor(async () => expect(await isDue()).toBe(true), { timeout: 10_000 });
    // What is left of a week that is over; the new one has none yet.
    await worker.evaluate(() => chrome.action.setBadgeText({ text: '12' }));
    await worker.evaluate(() => chrome.alarms.create('week-turn', { when: Date.now() + 100 }));
    await vi.waitFor(async () => expect([(await badge()).text, await isDue()]).toEqual(['', true]), { timeout: 10_000, interval: 50 });
  });

  test('a link is captured from its menu under its own text', async () => {
    const page = await open('https://list.example/', '<meta charset="utf-8"><title>列表</title><p style="font-size:40px"><a href="https://zhuanlan.zhihu.com/p/33182337?utm_source=wechat">关于“比特币”的 <b>几点</b>思考</a></p>');
    await choose(page, 'a', 2);
    expect(await storedFields()).toMatchObject([{ title: '关于 “比特币” 的 几点思考', address: 'https://zhuanlan.zhihu.com/p/33182337', section: 'articles' }]);
    const { week = '2018-W04' } = (await stored())[0] ?? {};
    await vi.waitFor(async () => expect(await badge()).toEqual({ text: '✓', title: messages.card.saved(week) }), { timeout: 2000 });
  });

  test('a link whose words are its address has no title, so that it can be read', { tags: ['long'] }, async () => {
    const page = await open('https://list.example/2', '<meta charset="utf-8"><title>列表</title><p style="font-size:30px"><a href="https://a.example/p/1?utm_source=x">https://a.example/p/1?utm_source=x</a></p>');
    await choose(page, 'a', 2);
    const [candidate] = await stored();
    expect(candidate && [isUntitled(candidate), candidate.captured.title]).toEqual([true, '']);
  });

  test('a page is captured from its menu whatever it is, since the reader chose it', async () => {
    const page = await open('https://tool.example/', '<meta charset="utf-8"><title>哈希工具</title><h1 style="font-size:60px">哈希工具</h1>');
    await choose(page, 'h1', 3);
    expect(await storedFields()).toMatchObject([{ title: '哈希工具', address: 'https://tool.example/', section: 'tools' }]);
  });

  test('the shortcut captures an article and says so on the button', async () => {
    await open('https://news.example/a/1', articlePage('快捷键收录的文章'));
    await screen.press('alt+shift+k');
    await vi.waitFor(async () => expect(await storedFields()).toMatchObject([{ title: '快捷键收录的文章' }]), { timeout: 5000 });
    await vi.waitFor(async () => expect((await badge()).text).toBe('✓'), { timeout: 5000 });
    await vi.waitFor(async () => expect((await badge()).text).toBe('1'), { timeout: 5000 });
    await open('https://other.example/', '<title>Another page</title>');
    expect((await badge()).title).not.toMatch(/已收录/);
  });

  test('what came of it stays on the button a moment, though the desk is open and counts', async () => {
    const desk = await openDesk(browser, (inside) => putTables(inside, { candidates: madeUpWeek(weekAt(Date.now(), 'Asia/Shanghai'), 3) }));
    const remove = async (left: number): Promise<void> => {
      await desk.keyboard.press('Delete');
      await desk.waitForFunction((count) => document.querySelectorAll('#panel-queue [data-row]').length === count, { polling: 20 }, left);
    };
    await vi.waitFor(async () => expect((await badge()).text).toBe('3'), { timeout: 5000 });
    await desk.focus('#panel-queue [data-row]');
    await worker.evaluate(() => chrome.action.setBadgeText({ text: '✓' }));
    await remove(2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await badge()).text).toBe('✓');
    await worker.evaluate(() => chrome.action.setBadgeText({ text: '2' }));
    await remove(1);
    await vi.waitFor(async () => expect((await badge()).text).toBe('1'), { timeout: 5000 });
    await desk.close();
  });

  test('the shortcut stores nothing on a page that is not clearly an article, and says so', async () => {
    await open('https://home.example/', '<meta charset="utf-8"><title>首页</title><h1>首页</h1>');
    await screen.press('alt+shift+k');
    await vi.waitFor(async () => expect(await badge()).toEqual({ text: '?', title: unsaved.offered['no-article'] }), { timeout: 5000 });
    expect(await stored()).toEqual([]);
  });

  test('the shortcut of the button itself opens the popup', async () => {
    await open('https://news.example/a/2', articlePage('快捷键打开的弹窗'));
    await screen.press('alt+shift+l');
    const popup = await (await browser.waitForTarget((target) => target.url().endsWith('/popup.html'), { timeout: 10_000 })).asPage();
    expect(await cardState(popup)).toMatch(/^已收录到/);
  });

  // The last, for it leaves a database that this build can't open.
  test('what can’t be stored is said on the button, with why and the way out', async () => {
    await openAtVersion(browser, NEWER, false);
    await open('https://news.example/a/3', articlePage('没有存下的文章'));
    await screen.press('alt+shift+k');
    await vi.waitFor(async () => expect(await badge()).toEqual({ text: '!', title: messages.status.storeFailed('newer') }), { timeout: 10_000, interval: 50 });
  });
});
