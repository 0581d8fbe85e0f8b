import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { openEndless, serveEndless, type EndlessPage } from '../browser/endless-page';
import { openOwn } from '../browser/own-page';
import { articlePage } from '../browser/pages';
import { readDatabase } from '../browser/read-database';
import { clickToolbar, closePopup } from '../browser/toolbar';
import { inFirefox } from './in-firefox';
import { launchFirefox } from './launch';

const TITLE = '永远加载不完的文章';

inFirefox('in Firefox, of a page that still loads,', () => {
  let browser: Browser;
  let endless: EndlessPage;
  beforeAll(async () => {
    browser = await launchFirefox();
    endless = await serveEndless(articlePage(TITLE).replace('</html>', ''));
  });
  afterAll(async () => {
    endless.close();
    await browser.close();
  });

  test('a reader who closes the popup once it says so has not clicked in vain', { tags: ['long'] }, async () => {
    const inside = await openOwn(browser, 'manifest.json');
    const stored = async (): Promise<string[]> => ((await readDatabase(inside)).candidates as Candidate[]).map(({ title }) => title.value);
    const popup = await clickToolbar(browser, await openEndless(browser, endless));
    await popup.waitForFunction((sentence) => document.body.textContent.includes(sentence), { polling: 20 }, messages.card.loading);
    await closePopup(browser);
    expect(await stored()).toEqual([]);
    await vi.waitFor(async () => expect(await stored()).toEqual([TITLE]), { timeout: 10_000, interval: 100 });
  });
});
