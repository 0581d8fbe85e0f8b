import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { deskMessagesFor } from '@/components/messages/desk/messages';
import { messagesFor } from '@/components/messages/messages';
import { unsavedMessagesFor } from '@/components/messages/unsaved/messages';
import { edited } from '@/utils/digest/candidate-edit';
import { weekAt } from '@/utils/digest/iso-week';
import { button, cardState } from './card';
import { copiedBy } from './clipboard';
import { openDesk } from './desk';
import { describeEachLanguage } from './each-language';
import { fillDatabase, madeUpWeek } from './fill-database';
import { layoutFaults } from './layout-faults';
import { launch } from './launch';
import { openPage } from './open-page';
import { openOwn } from './own-page';
import { articlePage } from './pages';
import { putRow } from './put-row';
import { clickToolbar, closePopup } from './toolbar';

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');

/** What nobody writes, and somebody will. */
const TITLES: readonly string[] = [
  '很长的标题'.repeat(40),
  'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(5).slice(0, 200),
  '👩‍👩‍👧‍👦🇨🇳👍🏽'.repeat(20),
  'مقالة طويلة جدا عن سلسلة الكتل والعملات الرقمية '.repeat(4).trim(),
  '短',
  'Ẑ̵̢̛a̷̡͝l̸͚̈́g̶̱̀o̴͙̊ title',
];

const SECTIONS = ['文章', '工具', '资源', '一个名字相当长的栏目', 'Jobs and internships', '招聘', 'Ω', '观点与争鸣'].map((heading, at) => ({ id: at < 3 ? (['articles', 'tools', 'resources'][at] ?? '') : `s${at}`, heading }));

describeEachLanguage('everything fits in %s', 'en-US', (lang) => {
  const messages = messagesFor(lang);
  const words = deskMessagesFor(lang);
  let browser: Browser;
  let article: Page;

  beforeAll(async () => {
    browser = await launch({ lang });
    article = await openPage(browser, 'https://a-very-long-name-of-a-site-that-nobody-remembers.example/a/1', articlePage(TITLES.join('')));
    const desk = await openDesk(browser);
    const stamp = { at: 1_600_000_000_000, tick: 0, by: 'made-up' };
    const candidates = madeUpWeek(WEEK, 16).map((candidate, at) => {
      const title = TITLES[at % TITLES.length] ?? '';
      return edited({ ...candidate, captured: { ...candidate.captured, title: `${title} - x`, site: at % 2 ? title : '站' } }, { title, note: at % 3 ? title : '', section: SECTIONS[at % SECTIONS.length]?.id ?? '' }, stamp);
    });
    await fillDatabase(desk, candidates);
    await putRow(desk, 'settings', { key: 'sections', value: SECTIONS, stamp });
    await desk.close();
  });
  afterAll(() => browser.close());

  const fits = (page: Page): Promise<void> => vi.waitFor(async () => expect(await layoutFaults(page)).toEqual([]), { timeout: 10_000, interval: 100 });

  test('the popup: just saved, a row open, its shortcuts', async () => {
    const popup = await clickToolbar(browser, article);
    await cardState(popup);
    await popup.waitForSelector('[data-section="s7"]');
    // What does not fit would make the popup itself wider.
    await vi.waitFor(async () => expect(await popup.evaluate(() => innerWidth)).toBe(380), { timeout: 10_000 });
    await fits(popup);
    await popup.locator('[data-row]').click();
    await popup.waitForSelector('li input[type=text]');
    await popup.mouse.move(0, 0);
    await fits(popup);
    await button(popup, messages.shortcuts).click();
    await popup.waitForSelector('dialog[open]');
    await fits(popup);
    await closePopup(browser);
  });

  test('the popup: what it says of a page that is only offered takes one line, so that its title stays where it is', async () => {
    const home = await openPage(browser, 'https://tool.example/', '<!doctype html><meta charset="utf-8"><title>一个工具</title><h1>一个工具</h1>');
    const removed = await openPage(browser, 'https://articles.example/posts/1', articlePage('收了又移除的一篇'));
    const popup = await clickToolbar(browser, removed);
    await cardState(popup);
    await popup.waitForSelector(`[data-row="articles.example/posts/1"]`);
    await popup.focus(`[data-row="articles.example/posts/1"]`);
    await popup.keyboard.press('Delete');
    await popup.waitForSelector(`[data-row="articles.example/posts/1"]`, { hidden: true });
    const lines: Record<string, number> = {};
    const click = async (page: Page): Promise<void> => {
      const card = await clickToolbar(browser, page);
      const said = await cardState(card);
      lines[said] = await card.$eval('main > section p[aria-hidden] > span', (span) => {
        const words = document.createRange();
        words.selectNodeContents(span);
        return new Set([...words.getClientRects()].map(({ top }) => top)).size;
      });
    };
    await click(home);
    await click(removed);
    const desk = await openDesk(browser);
    const save = (value: string, tick: number): Promise<void> => putRow(desk, 'settings', { key: 'saveAtOnce', value, stamp: { at: 1, tick, by: 'made-up' } });
    await save('never', 0);
    await click(await openPage(browser, 'https://articles.example/posts/2', articlePage('先问一声的一篇')));
    await closePopup(browser);
    await save('articles', 1);
    await desk.close();
    expect(lines).toEqual(Object.fromEntries(Object.values(unsavedMessagesFor(messages.language).offered).map((sentence) => [sentence, 1])));
  });

  test('the popup: that the week was copied is said in the words’ place, in as few lines as the language can', async () => {
    const popup = await clickToolbar(browser, article);
    await cardState(popup);
    await copiedBy(popup, () => button(popup, messages.export.copy).click());
    await popup.waitForFunction(() => document.querySelector('footer output')?.textContent, { polling: 20 });
    expect(await popup.$eval('footer output', (output) => Math.round(output.getBoundingClientRect().height / parseFloat(getComputedStyle(output).lineHeight)))).toBe({ 'zh-CN': 1, 'en-US': 2 }[lang]);
    await closePopup(browser);
  });

  test.each([
    ['a wide window', { width: 1280, height: 800 }],
    ['the narrowest three columns', { width: 800, height: 600 }],
    ['a window at 200 %', { width: 640, height: 400, deviceScaleFactor: 2 }],
    ['a phone', { width: 380, height: 720 }],
    ['a small phone', { width: 320, height: 568 }],
  ])('the desk in %s', async (_, viewport) => {
    const desk = await openDesk(browser);
    await desk.setViewport(viewport);
    await desk.waitForSelector('[data-row]');
    await fits(desk);
    await desk.locator('[data-row]').click();
    await desk.waitForSelector('li input[type=text]');
    await fits(desk);
    await button(desk, words.selection.section).click();
    await desk.waitForSelector('[role=menu]');
    await desk.keyboard.press('Escape');
    if (viewport.width < 800) {
      for (const tab of ['weeks', 'issue'] as const) {
        await desk.locator(`::-p-aria([name="${words.tabs[tab]}"][role="tab"])`).click();
        await fits(desk);
      }
    }
    await button(desk, words.issue.markdown).click();
    await desk.waitForSelector('textarea');
    await fits(desk);
    await desk.close();
  });

  test.each([
    ['options', { width: 1000, height: 800 }],
    ['options', { width: 640, height: 400, deviceScaleFactor: 2 }],
    ['options', { width: 320, height: 568 }],
    ['welcome', { width: 1000, height: 800 }],
    ['welcome', { width: 320, height: 568 }],
  ])('the %s page at %j', { tags: ['long'] }, async (name, viewport) => {
    const page = await openOwn(browser, `${name}.html`, viewport);
    await page.waitForSelector('main h1');
    await fits(page);
    await page.close();
  });
});

test('a fault is found where there is one', async () => {
  const browser = await launch();
  const page = await openPage(browser, 'https://wrong.example/', '<button style="width:10px;height:10px;padding:0">x</button><div style="width:50px"><p style="white-space:nowrap;margin:0">a text far too long for its box</p></div><button style="position:absolute;left:100px;top:100px">one</button><button style="position:absolute;left:110px;top:105px">two</button><div style="width:3000px">wide</div>');
  const faults = (await layoutFaults(page)).join('\n');
  for (const kind of ['scrolls sideways', 'outside its box', 'smaller than 24 px', 'lies over']) expect(faults).toContain(kind);
  await browser.close();
});
