import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { zh_CN as words } from '@/components/messages/folder/zh_CN';
import { readWeekFile } from '@/utils/digest/share/read-week-file';
import { weekAt } from '@/utils/digest/iso-week';
import { button } from '../browser/card';
import { captureArticle } from '../browser/group';
import { openOptions } from '../browser/options';
import { describeServer } from '../servers/each-server';
import type { RunningServer } from '../servers/server';
import { inFirefox } from './in-firefox';
import { launchFirefox } from './launch';
import { answerPrompt } from './prompt';

/** The browser's own, on the options page. */
declare const chrome: { permissions: { getAll: () => Promise<{ origins: string[]; data_collection: string[] }> } };

const its = words.options;

inFirefox('the group folder in Firefox', () => describeServer('apache', 'connected in the options', (start) => {
  let server: RunningServer;
  let browser: Browser;
  let options: Page;

  beforeAll(async () => {
    server = await start();
    browser = await launchFirefox();
    options = await openOptions(browser);
    await options.waitForSelector('form');
  });
  afterAll(() => browser.close());

  const says = (sentence: string): Promise<void> => vi.waitFor(async () => expect(await options.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '))).toContain(sentence), { timeout: 15_000, interval: 50 });
  /** How many sites may be reached, and what the reader agreed to have sent there. */
  const allowed = async (): Promise<{ sites: number; sent: string[] }> => {
    const { origins, data_collection } = await options.evaluate(() => chrome.permissions.getAll());
    return { sites: origins.length, sent: data_collection.toSorted() };
  };
  const NOTHING = { sites: 0, sent: [] };
  const connect = async (password: string, answer?: 'allow' | 'deny'): Promise<void> => {
    // Address, user, password: a locator by role and name, as in Chromium, finds no password’s field in Firefox.
    const fields = await options.$$('form input');
    for (const [at, text] of [server.address, server.user, password].entries()) {
      await fields[at]?.click({ count: 3 });
      await fields[at]?.type(text);
    }
    await button(options, its.connect).click();
    if (answer) await answerPrompt(browser, answer);
  };

  test('where the reader refuses, nothing is connected; a wrong password is told', { tags: ['long'] }, async () => {
    await connect(server.password, 'deny');
    await says(its.denied);
    expect(await allowed()).toEqual(NOTHING);
    await connect('wrong', 'allow');
    await says(words.problems['wrong-password']);
    await vi.waitFor(async () => expect(await allowed()).toEqual(NOTHING), { timeout: 10_000 });
  });

  test('what is saved by a click is in the folder, and the way back gives back the server and the word to send it anything', { tags: ['long'] }, async () => {
    await connect(server.password, 'allow');
    await says(its.connected);
    expect(await allowed()).toEqual({ sites: 1, sent: ['authenticationInfo', 'browsingActivity', 'personallyIdentifyingInfo', 'websiteContent'] });
    await captureArticle(browser, 'https://pages.example/first');
    const folder = join(server.root, weekAt(Date.now(), 'Asia/Shanghai'));
    const sent = async (): Promise<string[]> => {
      const [name = 'none'] = await readdir(folder);
      const { content } = readWeekFile(await readFile(join(folder, name), 'utf8'));
      return content?.candidates.map(({ address }) => address.value) ?? [];
    };
    await vi.waitFor(async () => expect(await sent()).toEqual(['https://pages.example/first']), { timeout: 15_000, interval: 100 });
    await options.bringToFront();
    await button(options, its.disconnect).click();
    await says(its.disconnected);
    await vi.waitFor(async () => expect(await allowed()).toEqual(NOTHING), { timeout: 10_000 });
  });
}));
