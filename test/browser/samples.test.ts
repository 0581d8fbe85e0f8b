import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { zh_CN as unsaved } from '@/components/messages/unsaved/zh_CN';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { SAMPLES, readSample } from '../pages/samples';
import { button, cardState } from './card';
import { copiedBy } from './clipboard';
import { launch } from './launch';
import { openPage } from './open-page';
import { readDatabase } from './read-database';
import { clickToolbar } from './toolbar';

const SAVED = /^已收录到 /;

let browser: Browser;
let popup: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const candidates = async (): Promise<Candidate[]> => (await readDatabase(popup)).candidates as Candidate[];

describe.sequential('a real click on the toolbar', () => {
  test.each(SAMPLES.map((sample, index) => ({ ...sample, index })))('$file', async (sample) => {
    const page = await openPage(browser, sample.address, readSample(sample));
    popup = await clickToolbar(browser, page);
    const state = await cardState(popup);
    if (sample.article) {
      expect(state).toMatch(SAVED);
    } else {
      expect(state).toBe(unsaved.offered['no-article']);
      expect(await candidates()).toHaveLength(sample.index);
      await button(popup, messages.card.add).click();
      expect(await cardState(popup, state)).toMatch(SAVED);
    }
    const stored = await candidates();
    expect(stored).toHaveLength(sample.index + 1);
    const candidate = stored.find(({ title }) => title.value === sample.title);
    expect(candidate).toMatchObject({ identity: sample.identity, address: { value: sample.shortAddress }, section: { value: sample.section } });
  });

  test('again: it is a repeat, and nothing is stored twice', async () => {
    const [sample] = SAMPLES;
    if (!sample) throw new Error('There are no samples.');
    popup = await clickToolbar(browser, await openPage(browser, sample.address, readSample(sample)));
    expect(await cardState(popup)).toMatch(/^本周已收录 /);
    expect(await candidates()).toHaveLength(SAMPLES.length);
  });

  test('the popup lists the week', async () => {
    for (const { title } of SAMPLES) await vi.waitFor(async () => expect(await popup.evaluate(() => document.body.innerText)).toContain(title), { timeout: 10_000 });
  });

  test('the clipboard holds the week', async () => {
    const line = ({ title, shortAddress }: (typeof SAMPLES)[number]): string => `* [${title}](${shortAddress})\n`;
    const [articles, tools] = ['articles', 'tools'].map((section) => SAMPLES.filter((sample) => sample.section === section).map(line).join(''));
    const copied = await copiedBy(popup, () => button(popup, messages.export.copy).click());
    expect(copied.trimEnd()).toBe(`## 文章\n\n${articles}\n## 工具\n\n${tools}`.trimEnd());
  });
});
