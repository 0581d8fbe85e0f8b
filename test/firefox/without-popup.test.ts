import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { zh_CN as unsaved } from '@/components/messages/unsaved/zh_CN';
import { zh_CN as ways } from '@/components/messages/ways/zh_CN';
import type { Candidate, Fields } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { cardState } from '../browser/card';
import { clearDatabase } from '../browser/clear-database';
import { openPage } from '../browser/open-page';
import { openOwn } from '../browser/own-page';
import { articlePage } from '../browser/pages';
import { readDatabase } from '../browser/read-database';
import { badgeText, buttonPlace, buttonTitle } from './button';
import { inFirefox } from './in-firefox';
import { launchFirefox } from './launch';
import { chooseFromMenu } from './menu';
import { ownTab } from './tabs';
import { firefoxPopup } from './toolbar';
import { clickWindow, placeOf, pressWindow } from './window-hand';

inFirefox('in Firefox, without the popup', () => {
  let browser: Browser;
  let inside: Page;

  beforeAll(async () => {
    browser = await launchFirefox();
    inside = await openOwn(browser, 'manifest.json');
  });
  afterAll(() => browser.close());
  beforeEach(() => clearDatabase(inside));

  const eventually = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 15_000, interval: 100 });
  const stored = async (): Promise<Fields[]> => ((await readDatabase(inside)).candidates as Candidate[] | undefined ?? []).map(fieldsOf);
  const open = async (address: string, html: string): Promise<Page> => {
    const page = await openPage(browser, address, html);
    await page.bringToFront();
    return page;
  };
  const choose = async (page: Page, selector: string, entry: string): Promise<void> => {
    // A click just after the tab came to the front may still have gone to the one before.
    await vi.waitFor(
      async () => {
        await clickWindow(browser, await placeOf(browser, page, selector), 2);
        await chooseFromMenu(browser, entry);
      },
      { timeout: 20_000 },
    );
  };

  test('a link is captured from its menu under its own text', async () => {
    const page = await open('https://list.example/', '<meta charset="utf-8"><title>列表</title><p style="font-size:40px"><a href="https://zhuanlan.zhihu.com/p/33182337?utm_source=wechat">关于“比特币”的 <b>几点</b>思考</a></p>');
    await choose(page, 'a', ways.menus.captureLink);
    await eventually(async () => expect(await stored()).toMatchObject([{ title: '关于 “比特币” 的 几点思考', address: 'https://zhuanlan.zhihu.com/p/33182337', section: 'articles' }]));
  });

  test('a page is captured from its menu whatever it is, since the reader chose it', async () => {
    const page = await open('https://tool.example/', '<meta charset="utf-8"><title>哈希工具</title><h1 style="font-size:60px">哈希工具</h1>');
    await choose(page, 'h1', ways.menus.capturePage);
    await eventually(async () => expect(await stored()).toMatchObject([{ title: '哈希工具', address: 'https://tool.example/', section: 'tools' }]));
  });

  test('the button’s own menu leads to the desk', async () => {
    await clickWindow(browser, await buttonPlace(browser), 2);
    await chooseFromMenu(browser, ways.menus.openDesk);
    await (await ownTab(browser, '/desk.html')).close();
  });

  test('the shortcut captures an article and says so on the button', async () => {
    await open('https://news.example/a/1', articlePage('快捷键收录的文章'));
    await pressWindow(browser, 'Alt', 'Shift', 'K');
    await eventually(async () => expect(await stored()).toMatchObject([{ title: '快捷键收录的文章' }]));
    // The browser sets the one and the other by itself.
    await eventually(async () => expect([await badgeText(browser), await buttonTitle(browser)]).toEqual(['✓', expect.stringMatching(/^已收录到 /)]));
    await eventually(async () => expect(await badgeText(browser)).toBe('1'));
  });

  test('the shortcut stores nothing on a page that is not clearly an article, and says so', async () => {
    await open('https://home.example/', '<meta charset="utf-8"><title>首页</title><h1>首页</h1>');
    await pressWindow(browser, 'Alt', 'Shift', 'K');
    await eventually(async () => expect([await badgeText(browser), await buttonTitle(browser)]).toEqual(['?', unsaved.offered['no-article']]));
    expect(await stored()).toEqual([]);
  });

  test('the shortcut of the button itself opens the popup', async () => {
    await open('https://news.example/a/2', articlePage('快捷键打开的弹窗'));
    await pressWindow(browser, 'Alt', 'Shift', 'L');
    expect(await cardState(await firefoxPopup(browser))).toMatch(/^已收录到/);
  });
});
