import { mkdirSync } from 'node:fs';
import { stdout } from 'node:process';
import type { Page } from 'puppeteer-core';
import { deskMessagesFor } from '@/components/messages/desk/messages';
import { messagesFor, type Messages } from '@/components/messages/messages';
import { unsavedMessagesFor } from '@/components/messages/unsaved/messages';
import { weekAt } from '@/utils/digest/iso-week';
import { button, cardState } from '../browser/card';
import { openDesk } from '../browser/desk';
import { launch } from '../browser/launch';
import { pretendFolder } from '../browser/folder';
import { openOptions } from '../browser/options';
import { openPage } from '../browser/open-page';
import { openOwn } from '../browser/own-page';
import { weekFileOf } from '../browser/shared-weeks';
import { articlePage } from '../browser/pages';
import { clickToolbar } from '../browser/toolbar';
import { readSample, SAMPLES } from '../pages/samples';
import { shootForStores } from './store';

/** `npm run screenshots`: every surface as a reader and an editor see it, in both languages and both themes. */
const OUT = '.output/screenshots';

const LONG = '一个很长很长的标题：从比特币白皮书第一行读到最后一行，再读一遍，看看十年里哪些话应验了、哪些没有，以及为什么没有';

/** What somebody in a chat may have said. */
const PASTED = '张三: 这篇讲得清楚 https://mp.weixin.qq.com/s/O7QGvnGCb9s2U_Bdrqaemw\n[一个好用的工具](https://tool.example/editor)，作者 李四';

/** What somebody in the group has saved this week. */
const TAKEN_IN = { 'https://li.example/1': '李四读到的一篇：从零开始理解共识算法', 'https://li.example/2': '给编辑的一个小工具' };

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');

for (const lang of ['zh-CN', 'en'] as const) await shootForStores(lang, OUT);
for (const lang of ['zh-CN', 'en-US']) {
  for (const theme of ['light', 'dark']) {
    const browser = await launch({ lang });
    const messages: Messages = messagesFor(lang);
    const shoot = async (popup: Page, name: string): Promise<void> => {
      const file = `${OUT}/${name}-${messages.language}-${theme}.png` as const;
      mkdirSync(OUT, { recursive: true });
      // Off the buttons, so that none is shown as pointed at.
      await popup.mouse.move(0, 0);
      await popup.screenshot({ path: file });
      stdout.write(`${file}\n`);
    };
    const shootDesk = async (): Promise<void> => {
      const desk = await openDesk(browser);
      const words = deskMessagesFor(lang);
      const row = async (at: number): Promise<void> => void (await (await desk.$$('[data-row]'))[at]?.click());
      const tab = (name: string): Promise<void> => desk.locator(`::-p-aria([name="${name}"][role="tab"])`).click();
      await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await desk.waitForSelector('[data-row]');
      await shoot(desk, 'desk');
      await button(desk, words.share.label).click();
      await shoot(desk, 'desk-sharing');
      await desk.locator(`::-p-aria([name="${words.share.take}"][role="menuitem"])`).click();
      await desk.waitForSelector('dialog[open] textarea:focus');
      await desk.keyboard.sendCharacter(weekFileOf('李四', WEEK, TAKEN_IN));
      await desk.waitForSelector('dialog[open] li');
      await shoot(desk, 'desk-taking-in');
      await desk.locator('dialog button.primary').click();
      await desk.waitForSelector('dialog textarea', { hidden: true });
      await desk.waitForSelector('dialog button.primary:focus');
      await desk.keyboard.press('Enter');
      await desk.waitForSelector('dialog', { hidden: true });
      await shoot(desk, 'desk-group');
      await row(1);
      await desk.keyboard.press('d');
      await desk.keyboard.down('Control');
      await row(3);
      await desk.keyboard.up('Control');
      await button(desk, words.issue.markdown).click();
      await button(desk, words.selection.week).click();
      await shoot(desk, 'desk-selecting');
      await desk.keyboard.press('Escape');
      await button(desk, words.issue.texts).click();
      await shoot(desk, 'desk-texts');
      await button(desk, words.issue.template).click();
      await shoot(desk, 'desk-template');
      await button(desk, words.out.more).click();
      await desk.locator(`::-p-aria([name="${words.out.chat}"][role="menuitem"])`).click();
      await desk.waitForSelector('dialog[open] pre');
      await shoot(desk, 'desk-chat');
      await desk.keyboard.press('Escape');
      await desk.keyboard.press('?');
      await desk.waitForSelector('dialog[open]');
      await shoot(desk, 'desk-shortcuts');
      await desk.keyboard.press('Escape');
      await desk.keyboard.press('a');
      await desk.waitForSelector('dialog[open] textarea');
      await desk.keyboard.type(PASTED);
      await desk.waitForSelector('dialog[open] li');
      await shoot(desk, 'desk-adding');
      await desk.keyboard.press('Escape');
      await desk.setViewport({ width: 380, height: 720 });
      await tab(words.tabs.queue);
      await shoot(desk, 'desk-phone');
      await button(desk, words.selection.clear).click();
      await tab(words.tabs.issue);
      await button(desk, words.issue.rendered).click();
      await shoot(desk, 'desk-phone-issue');
      await desk.close();
    };
    const shootPage = async (name: string): Promise<void> => {
      const page = await openOwn(browser, `${name}.html`, { width: 1000, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.waitForSelector('main h1');
      await shoot(page, name);
      await page.close();
    };
    /** The options' group about the folder, without one and with one that has all that can be wrong; then the desk and the popup with it. */
    const shootFolder = async (): Promise<void> => {
      const page = await openOptions(browser);
      await page.setViewport({ width: 800, height: 620 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await page.$eval('fieldset:has(form)', (group) => group.scrollIntoView());
      await shoot(page, 'options-folder');
      await pretendFolder(page, { clockAhead: 200_000 });
      await page.reload();
      await page.waitForSelector('dl');
      await page.$eval('fieldset:has(dl)', (group) => group.scrollIntoView());
      await shoot(page, 'options-folder-connected');
      await page.close();
      const desk = await openDesk(browser);
      await desk.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await desk.waitForSelector('footer [aria-live] p');
      await shoot(desk, 'desk-folder');
      await desk.close();
      const popup = await click('https://news.example/folder', articlePage('区块链焦虑与错失恐惧症'));
      await popup.waitForSelector('[role=tooltip]');
      await shoot(popup, 'popup-folder');
    };
    const click = async (address: string, html: string): Promise<Page> => {
      const popup = await clickToolbar(browser, await openPage(browser, address, html));
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await cardState(popup);
      return popup;
    };
    for (const sample of SAMPLES.filter(({ article }) => !article)) {
      const popup = await click(sample.address, readSample(sample));
      await shoot(popup, 'offered');
      await button(popup, messages.card.add).click();
      await cardState(popup, unsavedMessagesFor(messages.language).offered['no-article']);
    }
    await click('https://long.example/a', articlePage(LONG));
    for (const sample of SAMPLES.filter(({ article }) => article).toReversed()) await click(sample.address, readSample(sample));
    const [first] = SAMPLES;
    if (first) {
      await shoot(await click('https://news.example/saved', articlePage('区块链焦虑与错失恐惧症')), 'saved');
      const popup = await click(first.address, readSample(first));
      await popup.locator(`[data-row][title="${first.title}"]`).click();
      await shoot(popup, 'repeat-and-editing');
      await button(popup, messages.export.copy).click();
      await button(popup, messages.queue.previousWeek).click();
      await shoot(popup, 'empty-week');
    }
    await shootDesk();
    for (const page of ['options', 'welcome']) await shootPage(page);
    await shoot(await click('https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv', '<meta charset="utf-8"><h2 class="weui-msg__title">该内容已被发布者删除</h2>'), 'refused');
    await shootFolder();
    await browser.close();
  }
}
