import type { Browser, Page } from 'puppeteer-core';
import { afterEach, expect, test, vi } from 'vitest';
import { welcomeMessagesFor } from '@/components/messages/welcome/messages';
import { button } from './card';
import { describeEachLanguage } from './each-language';
import { launch } from './launch';

let browser: Browser | undefined;
afterEach(() => browser?.close());

const welcomePage = async (lang: string): Promise<Page> => {
  browser = await launch({ lang, welcome: true });
  const page = await (await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 15_000 })).page();
  if (!page) throw new Error('The first-run page is not a tab.');
  return page;
};

describeEachLanguage('in %s', 'zh-CN', (lang) => test('after installing, the one gesture is shown in three pictures', async () => {
  const words = welcomeMessagesFor(lang);
  const page = await welcomePage(lang);
  await page.waitForSelector('main ol');
  expect(await page.$$eval('li', (all) => all.map((each) => [each.querySelectorAll('svg[aria-hidden]').length, each.querySelector('h2')?.textContent]))).toEqual(Object.values(words.steps).map(({ name }) => [1, name]));
  await vi.waitFor(async () => expect(await page.title()).toBe(words.title), { timeout: 10_000 });
}));

test.each(['desk', 'options'] as const)('it leads to the %s page', { tags: ['long'] }, async (name) => {
  const page = await welcomePage('zh-CN');
  const opened = page.browser().waitForTarget((target) => target.url().endsWith(`/${name}.html`), { timeout: 10_000 });
  await button(page, welcomeMessagesFor('zh-CN')[name]).click();
  expect((await opened).type()).toBe('page');
});
