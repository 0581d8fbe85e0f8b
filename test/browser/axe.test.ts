import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskMessagesFor } from '@/components/messages/desk/messages';
import { optionsMessagesFor } from '@/components/messages/options/messages';
import { messagesFor } from '@/components/messages/messages';
import { writeBackup } from '@/utils/digest/backup/backup';
import { weekAt } from '@/utils/digest/iso-week';
import { violations } from './axe';
import { button, cardState } from './card';
import { clearDatabase } from './clear-database';
import { openDesk } from './desk';
import { describeEachLanguage } from './each-language';
import { fillDatabase, madeUpWeek } from './fill-database';
import { launch } from './launch';
import { openPage } from './open-page';
import { openOwn } from './own-page';
import { articlePage } from './pages';
import { clickToolbar, closePopup } from './toolbar';

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');

test('axe is able to find something', async () => {
  const browser = await launch();
  const page = await openPage(browser, 'https://wrong.example/', '<html lang="zh"><title>x</title><main><h1>x</h1><button></button><p style="color:#aaa;background:#fff">faint</p></main></html>');
  expect((await violations(page)).join('\n')).toMatch(/button-name[^]*color-contrast/);
  await browser.close();
});

describeEachLanguage('nothing is wrong in %s with', 'zh-CN', (lang) => {
  const messages = messagesFor(lang);
  const words = deskMessagesFor(lang);
  let browser: Browser;
  let folder: string;
  let backup: string;
  let article: Page;
  let home: Page;
  let refused: Page;

  beforeAll(async () => {
    browser = await launch({ lang });
    article = await openPage(browser, 'https://news.example/a/1', articlePage('区块链焦虑与错失恐惧症'));
    home = await openPage(browser, 'https://tool.example/', '<!doctype html><meta charset="utf-8"><title>一个工具</title><h1>一个工具</h1>');
    refused = await openPage(browser, 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv', '<meta charset="utf-8"><h2 class="weui-msg__title">该内容已被发布者删除</h2>');
    const desk = await openDesk(browser);
    await fillDatabase(desk, madeUpWeek(WEEK, 12));
    await desk.close();
    folder = await mkdtemp(join(tmpdir(), 'linkweek-'));
    backup = join(folder, 'backup.json');
    await writeFile(backup, writeBackup({ candidates: madeUpWeek(WEEK, 2), settings: [], issues: [], contributors: [], places: [] }, 0));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  const popupOn = async (page: Page): Promise<Page> => {
    const popup = await clickToolbar(browser, page);
    await cardState(popup);
    return popup;
  };
  const extensionPage = async (name: string): Promise<Page> => {
    const page = await openOwn(browser, `${name}.html`);
    await page.waitForSelector('main h1');
    return page;
  };
  const desk = async (): Promise<Page> => {
    const page = await openDesk(browser);
    await page.waitForSelector('[data-row]');
    return page;
  };

  /** `long` where most of it is another surface's too. */
  const SURFACES: readonly { name: string; long?: true; open: () => Promise<Page> }[] = [
    { name: 'the popup, saved', open: () => popupOn(article) },
    { name: 'the popup, a repeat', long: true, open: () => popupOn(article) },
    { name: 'the popup, offered', open: () => popupOn(home) },
    { name: 'the popup, refused', open: () => popupOn(refused) },
    {
      name: 'the popup, a row open',
      open: async () => {
        const popup = await popupOn(article);
        await popup.locator('[data-row]').click();
        await popup.waitForSelector('li input[type=text]');
        return popup;
      },
    },
    {
      name: 'the popup, undone',
      long: true,
      open: async () => {
        const popup = await popupOn(await openPage(browser, 'https://news.example/a/2', articlePage('一篇讲共识的长文')));
        await button(popup, `${messages.card.undo} Ctrl+Z`).click();
        await cardState(popup, messages.card.saved(WEEK));
        return popup;
      },
    },
    {
      name: 'the popup, an empty week',
      long: true,
      open: async () => {
        const popup = await popupOn(article);
        await button(popup, messages.queue.nextWeek).click();
        return popup;
      },
    },
    {
      name: 'the popup, its shortcuts',
      open: async () => {
        const popup = await popupOn(article);
        await button(popup, messages.shortcuts).click();
        await popup.waitForSelector('dialog[open]');
        return popup;
      },
    },
    { name: 'the desk', open: desk },
    {
      name: 'the desk, rows selected and a menu open',
      open: async () => {
        const page = await desk();
        await page.focus('[data-row]');
        await page.keyboard.press('d');
        await page.keyboard.press('x');
        await button(page, words.selection.week).click();
        await page.waitForSelector('[role=menu]');
        return page;
      },
    },
    {
      name: 'the desk, a row open, as Markdown',
      open: async () => {
        const page = await desk();
        await page.locator('[data-row]').click();
        await button(page, words.issue.markdown).click();
        await page.waitForSelector('textarea');
        return page;
      },
    },
    ...(['texts', 'template'] as const).map((view) => ({
      name: `the desk, ${view}`,
      long: true as const,
      open: async () => {
        const page = await desk();
        await button(page, words.issue[view]).click();
        await page.waitForSelector('#panel-issue textarea');
        return page;
      },
    })),
    {
      name: 'the desk, chat messages',
      long: true,
      open: async () => {
        const page = await desk();
        await button(page, words.out.more).click();
        await page.locator(`::-p-aria([name="${words.out.chat}"][role="menuitem"])`).click();
        await page.waitForSelector('dialog[open] pre');
        return page;
      },
    },
    {
      name: 'the desk, finding',
      long: true,
      open: async () => {
        const page = await desk();
        await page.keyboard.press('/');
        await page.keyboard.type('区块链');
        await page.waitForSelector('#panel-queue section li');
        return page;
      },
    },
    {
      name: 'the desk, adding links',
      open: async () => {
        const page = await desk();
        await page.keyboard.press('a');
        await page.waitForSelector('dialog textarea:focus');
        await page.keyboard.type('https://a.example/p/1 https://a.example/p/2\n[信](mailto:a@b.example)\n* [标题](https://a.example/p/3)，附注');
        await page.waitForSelector('dialog li:nth-child(3)');
        return page;
      },
    },
    {
      name: 'the desk, importing issues',
      long: true,
      open: async () => {
        const page = await desk();
        await button(page, words.importIssues).click();
        await page.waitForSelector('dialog textarea:focus');
        await page.keyboard.sendCharacter('# 2018 年第 4 周\n\n## 文章\n\n* [甲](https://a.example/)\n\n## 招聘\n\n* [乙](https://b.example/)\n\n# 2018 年第 5 周\n\n## 文章\n\n* 没有链接\n');
        await page.waitForSelector('dialog li li');
        return page;
      },
    },
    {
      name: 'the desk, issues imported',
      long: true,
      open: async () => {
        const page = await desk();
        await button(page, words.importIssues).click();
        await page.waitForSelector('dialog textarea:focus');
        await page.keyboard.sendCharacter('# 2018 年第 4 周\n\n## 文章\n\n* [甲](https://a.example/)\n');
        await page.locator('dialog button.primary:not(:disabled)').click();
        await page.waitForSelector('dialog textarea', { hidden: true });
        await page.waitForSelector('dialog button.primary:focus');
        return page;
      },
    },
    {
      name: 'the desk, an empty week',
      long: true,
      open: async () => {
        const page = await desk();
        await page.keyboard.press(']');
        await page.waitForFunction(() => !document.querySelector('[data-row]'), { polling: 50 });
        return page;
      },
    },
    ...(['weeks', 'queue', 'issue'] as const).map((tab) => ({
      name: `the desk on a phone, ${tab}`,
      long: true as const,
      open: async () => {
        const page = await desk();
        await page.setViewport({ width: 380, height: 720 });
        await page.locator(`::-p-aria([name="${words.tabs[tab]}"][role="tab"])`).click();
        return page;
      },
    })),
    { name: 'the options', open: () => extensionPage('options') },
    {
      name: 'the options, a backup to be restored',
      long: true,
      open: async () => {
        const page = await extensionPage('options');
        const [chooser] = await Promise.all([page.waitForFileChooser(), button(page, optionsMessagesFor(lang).backup.choose).click()]);
        await chooser.accept([backup]);
        await page.waitForSelector('fieldset button.primary');
        return page;
      },
    },
    { name: 'the first-run page', open: () => extensionPage('welcome') },
  ];

  for (const { name, long, open } of SURFACES) {
    test(name, { tags: long ? ['long'] : [] }, async () => {
      const page = await open();
      expect(await violations(page)).toEqual([]);
      await closePopup(browser);
      if (!page.isClosed()) await page.close();
    });
  }

  test('the popup, nothing queued yet', async () => {
    const page = await extensionPage('options');
    await clearDatabase(page);
    await page.close();
    const popup = await popupOn(refused);
    expect(await violations(popup)).toEqual([]);
    await closePopup(browser);
  });
});
