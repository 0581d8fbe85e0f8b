import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import { zh_CN as deskWords } from '@/components/messages/desk/zh_CN';
import { zh_CN as words } from '@/components/messages/ways/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { shiftWeek, weekAt } from '@/utils/digest/iso-week';
import { chooseAt, placeOnScreen } from './choose-at';
import { clearDatabase } from './clear-database';
import { openDesk } from './desk';
import { fillDatabase, madeUpWeek } from './fill-database';
import { openPage } from './open-page';
import { articlePage } from './pages';
import { buttonPlace, launchPinned, type PinnedBrowser } from './pinned';
import { answerQuestion, isAsked } from './question';
import { readDatabase } from './read-database';
import { canHaveScreen, openScreen, type Screen } from './screen';
import { workerOf } from './worker';

/** The worker's own, in the functions that run there. */
declare const chrome: {
  action: { getTitle: (details: object) => Promise<string> };
  tabs: { query: (which: object) => Promise<{ id: number; index: number; title: string }[]>; highlight: (which: object) => Promise<unknown> };
  permissions: { getAll: () => Promise<{ permissions: string[]; origins: string[] }> };
};

/** How long a browser with a window is waited for. */
const SOON = { timeout: 8000, interval: 50 };

describe.skipIf(!canHaveScreen)('on a screen, from the menus (needs Xvfb and xdotool)', () => {
  let screen: Screen;
  let pinned: PinnedBrowser | undefined;
  let browser: Browser;
  let worker: WebWorker;

  beforeAll(async () => {
    screen = await openScreen();
    pinned = await launchPinned();
    browser = pinned.browser;
    worker = await workerOf(browser);
  });
  afterAll(async () => {
    await pinned?.close();
    screen.close();
  });
  beforeEach(async () => {
    await clearDatabase(worker);
    const [first, ...rest] = await browser.pages();
    for (const page of rest) await page.close();
    await first?.bringToFront();
  });

  const stored = async (): Promise<Candidate[]> => ((await readDatabase(worker)).candidates ?? []) as Candidate[];
  const storedFields = (): Promise<Partial<ReturnType<typeof fieldsOf>>[]> => stored().then((candidates) => candidates.map(fieldsOf));
  const said = (): Promise<string> =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getTitle({ tabId: tab?.id });
    });
  const granted = (): Promise<string[]> => worker.evaluate(() => chrome.permissions.getAll().then(({ permissions }) => permissions));
  const open = async (address: string, html: string): Promise<Page> => {
    const page = await openPage(browser, address, html);
    await page.bringToFront();
    return page;
  };
  const titled = (title: string): string => `<meta charset="utf-8"><title>${title}</title><p>${title}`;
  /** Right-clicks our button and takes the entry at a place in its menu, until that leads anywhere: to the browser's question or, where it was answered before, to what it asks for. */
  const chooseOnButton = async (page: Page, place: number, isThere = async (): Promise<boolean> => (await isAsked(page)) || (await stored()).length > 0): Promise<void> =>
    chooseAt(screen, await buttonPlace(page), [...Array<string>(place).fill('Down'), 'Return'], async () => expect(await isThere()).toBe(true));
  const somethingStored = async (): Promise<void> => expect(await stored()).not.toEqual([]);

  test('nothing is seen of the tabs where the reader refuses', { tags: ['long'] }, async () => {
    const page = await open('https://a.example/p/1', titled('第一篇'));
    await chooseOnButton(page, 2);
    await answerQuestion(page, screen, 'deny', async () => expect(await said()).toBe(words.tabsDenied));
    expect(await stored()).toEqual([]);
    expect(await granted()).not.toContain('tabs');
  });

  test('all tabs of the window are captured as one change, with what was left out said, and the permission is given back', async () => {
    await open('https://a.example/p/1', titled('(3) 第一篇 - a.example'));
    await open('https://front.example/', titled('某站首页'));
    await open('https://zhuanlan.zhihu.com/p/33182337?utm_source=wechat', titled('关于“比特币”的几点思考 - 知乎'));
    const page = await open('https://a.example/p/1?utm_source=wechat', titled('第一篇'));
    await chooseOnButton(page, 2);
    await answerQuestion(page, screen, 'allow', somethingStored);
    expect(await storedFields()).toMatchObject([
      { title: '第一篇', address: 'https://a.example/p/1' },
      { title: '关于 “比特币” 的几点思考', address: 'https://zhuanlan.zhihu.com/p/33182337' },
    ]);
    const { week = '2018-W04', captured } = (await stored())[0] ?? {};
    expect(captured?.title).toBe('(3) 第一篇 - a.example');
    await vi.waitFor(async () => expect(await said()).toBe(['已收录 2 条到 ', messages.weekName(week), '，1 条以前已收录，1 个是网站首页，1 个不是网页'].join('')), SOON);
    expect((await readDatabase(worker)).changes).toHaveLength(1);
    expect(await granted()).not.toContain('tabs');
  });

  test('the highlighted tabs are captured, a front page too, with no second question', async () => {
    await open('https://a.example/p/1', titled('没有选中'));
    await open('https://front.example/', titled('某站首页'));
    const page = await open('https://b.example/p/2', titled('第二篇'));
    await worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({ currentWindow: true });
      // The first one named comes to the front, which is where the button is clicked.
      await chrome.tabs.highlight({ tabs: tabs.slice(-2).map(({ index }) => index).reverse() });
    });
    await chooseOnButton(page, 1);
    await vi.waitFor(somethingStored, SOON);
    expect((await storedFields()).map(({ title }) => title).sort()).toEqual(['某站首页', '第二篇']);
  });

  test('the desk opens from the button’s menu', async () => {
    const page = await open('https://a.example/p/1', titled('第一篇'));
    const isDesk = (): boolean => browser.targets().some((target) => target.url().endsWith('/desk.html'));
    expect(isDesk()).toBe(false);
    await chooseOnButton(page, 3, async () => isDesk());
  });

  test('the desk’s panel shows the tabs before anything is stored, and what of them is no web page', { tags: ['long'] }, async () => {
    await open('https://front.example/', titled('某站首页'));
    await open('https://a.example/p/1', titled('第一篇'));
    const desk = await openDesk(browser);
    await desk.bringToFront();
    await desk.keyboard.press('a');
    await desk.waitForSelector('dialog textarea:focus');
    await desk.locator(`::-p-text(${deskWords.add.tabs.window})`).click();
    const offers = (): Promise<string[]> => desk.$$eval('dialog li label', (labels) => labels.map((label) => `${label.querySelector('input')?.checked ? 'x' : '-'} ${label.textContent}`));
    const areThere = async (): Promise<void> => expect(await offers()).toEqual([`- 某站首页${deskWords.add.states.front}front.example`, 'x 第一篇a.example']);
    // What a test before this one was granted is not asked for again.
    await vi.waitFor(async () => expect((await isAsked(desk)) || (await offers()).length > 0).toBe(true), { timeout: 5000 });
    if (await isAsked(desk)) await answerQuestion(desk, screen, 'allow', areThere);
    await vi.waitFor(areThere, SOON);
    expect(await desk.$eval('dialog', (dialog) => dialog.textContent)).toContain(`${deskWords.add.unusable(1)}about:blank`);
    expect(await stored()).toEqual([]);
    await desk.locator(`::-p-text(${deskWords.add.add(1)})`).click();
    await vi.waitFor(async () => expect(await storedFields()).toMatchObject([{ title: '第一篇' }]), SOON);
    expect(await granted()).not.toContain('tabs');
  });

  /** Selects a paragraph, right-clicks it and takes our entry, the last but the browser's own «Inspect». */
  const chooseOnSelection = async (page: Page, there: () => Promise<void>): Promise<void> => {
    await page.$eval('#part', (element) => getSelection()?.selectAllChildren(element));
    await chooseAt(screen, await placeOnScreen(page, '#part'), ['Up', 'Up', 'Return'], there);
  };
  const withPart = (title: string, part: string): string => articlePage(title).replace('<h1>', `<p id="part">${part}</p><h1>`);

  test('a selection becomes the note of its page, and never overwrites one', async () => {
    const first = await open('https://news.example/a/1', withPart('选中的文章', '值得\n  一读的一段'));
    await chooseOnSelection(first, async () => expect(await stored()).not.toEqual([]));
    expect(await storedFields()).toMatchObject([{ title: '选中的文章', note: '值得 一读的一段' }]);
    const { week = '2018-W04' } = (await stored())[0] ?? {};
    await vi.waitFor(async () => expect(await said()).toBe(`${messages.card.saved(week)}，${words.noteTaken}`), SOON);
    const second = await open('https://news.example/a/1', withPart('选中的文章', '另一段'));
    await chooseOnSelection(second, async () => expect(await said()).toContain(words.noteKept));
    expect(await storedFields()).toMatchObject([{ note: '值得 一读的一段' }]);
  });

  test('a selection on a page that another week has is kept nowhere, and that is said', async () => {
    const last = shiftWeek(weekAt(Date.now(), 'Asia/Shanghai'), -1);
    const rows = madeUpWeek(last, 1);
    const desk = await openDesk(browser);
    await fillDatabase(desk, rows);
    await desk.close();
    const page = await open(rows[0]?.address.value ?? '', withPart('上周收录的文章', '这一周选中的一段'));
    await chooseOnSelection(page, async () => expect(await said()).toContain(words.noteLost));
    expect(await stored()).toEqual(rows);
  });
});
