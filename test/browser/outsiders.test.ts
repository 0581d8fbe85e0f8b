import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { PAGE_SCRIPTS } from '../corpus/built-reader';
import { cardState } from './card';
import { clearDatabase } from './clear-database';
import { openDesk } from './desk';
import { IN_FIREFOX, launch } from './launch';
import { openPage } from './open-page';
import { originIn } from './own-page';
import { articlePage } from './pages';
import { readDatabase } from './read-database';
import { clickToolbar, closePopup } from './toolbar';

/** What is asked of the browser inside pages. */
interface Port {
  postMessage: (message: unknown) => void;
  disconnect: () => void;
  onMessage: { addListener: (listen: () => void) => void };
}
declare const chrome: {
  runtime?: {
    id: string;
    connect: (...to: unknown[]) => Port;
    sendMessage?: (id: string, message: unknown, answer: (answer: unknown) => void) => void;
    lastError?: { message: string };
  };
  scripting: { executeScript: (what: object) => Promise<unknown> };
  tabs: { query: (which: object) => Promise<{ id: number; url?: string }[]> };
};

const ARTICLE = 'https://news.example/a/1';

let browser: Browser;
let origin: string;
let id: string;
let page: Page;
let desk: Page;
let stranger: Page;
let tab: number;
beforeAll(async () => {
  browser = await launch();
  origin = await originIn(browser);
  page = await openPage(browser, ARTICLE, articlePage('只有点击才收录的文章'), 'rest of the web');
  // The click lets ours read the page for as long as it stays; so a message that is heeded has something to capture.
  await cardState(await clickToolbar(browser, page));
  await closePopup(browser);
  desk = await openDesk(browser);
  id = await desk.evaluate(() => chrome.runtime?.id ?? '');
  tab = await desk.evaluate(async (address) => (await chrome.tabs.query({})).find(({ url }) => url === address)?.id ?? -1, ARTICLE);
  const other = await browser.installExtension(fileURLToPath(new URL('stranger', import.meta.url)));
  stranger = await browser.newPage();
  await stranger.goto(`${await originIn(browser, other)}/stranger.html`);
});
afterAll(() => browser.close());
beforeEach(() => clearDatabase(desk));

const stored = async (): Promise<number> => (await readDatabase(desk)).candidates?.length ?? 0;

/** Does what a popup does that is closed in the middle of a capture: the worker takes it over. */
const leaveCapture = (tabId: number, to: string | null): void => {
  const port = chrome.runtime?.connect(...(to === null ? [] : [to]), { name: 'capture' });
  port?.postMessage({ id: tabId, loading: false });
  // A message that is followed at once by the end of its port may not arrive; ours is answered.
  port?.onMessage.addListener(() => port.disconnect());
  setTimeout(() => port?.disconnect(), 1000);
};

// What it takes in Firefox is for the long run.
describe('from outside', { tags: IN_FIREFOX ? ['long'] : [] }, () => {
  test('what our own page leaves to the worker is captured', async () => {
    await desk.evaluate(leaveCapture, tab, null);
    await vi.waitFor(async () => expect(await stored()).toBe(1), { timeout: 5000 });
  });

  test('the same from another extension does nothing', async () => {
    await stranger.evaluate(leaveCapture, tab, id);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await stored()).toBe(0);
  });

  test('nor does the same from the world of our own in a page that was clicked, should a page break into it', async () => {
    const ran = await desk.evaluate(
      (clicked) =>
        chrome.scripting.executeScript({
          target: { tabId: clicked },
          args: [clicked],
          func: (own: number) => {
            const port = chrome.runtime?.connect({ name: 'capture' });
            port?.postMessage({ id: own, loading: false });
            setTimeout(() => port?.disconnect(), 1000);
            return port !== undefined;
          },
        }),
      tab,
    );
    expect(ran).toMatchObject([{ result: true }]);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await stored()).toBe(0);
  });

  test('a message from another extension gets no answer', async () => {
    const ask = (to: string): Promise<unknown> => new Promise((resolve) => chrome.runtime?.sendMessage?.(to, { capture: true }, (answer) => resolve(answer ?? chrome.runtime?.lastError?.message)));
    expect(await stranger.evaluate(ask, id)).toMatch(/Could not establish connection|message port closed/);
    expect(await stored()).toBe(0);
  });

  test('a page has no way to send one', async () => {
    expect(await page.evaluate(() => [typeof chrome === 'undefined' ? 'undefined' : typeof chrome.runtime?.connect, 'browser' in globalThis])).toEqual(['undefined', false]);
  });

  /** Whether a document can show this picture. */
  const shows = (src: string): Promise<boolean> =>
    new Promise((resolve) => {
      Object.assign(new Image(), { onload: () => resolve(true), onerror: () => resolve(false), src });
    });

  test('a page can show none of our pictures, which our own pages can', async () => {
    const picture = `${origin}/icons/128.png`;
    expect(await page.evaluate(shows, picture)).toBe(false);
    expect(await desk.evaluate(shows, picture)).toBe(true);
  });

  test.each(['popup.html', 'desk.html', 'manifest.json', ...PAGE_SCRIPTS])('a page can neither read nor embed %s', async (file) => {
    const address = `${origin}/${file}`;
    expect(await page.evaluate((of) => fetch(of).then(() => 'read', () => 'refused'), address)).toBe('refused');
    await page.evaluate((src) => document.body.append(Object.assign(document.createElement('iframe'), { src })), address);
    if (IN_FIREFOX) {
      // It leaves the frame as it was, which says something only after a while; into a page of another origin nobody could look.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument?.URL)).toBe('about:blank');
    } else await vi.waitFor(() => expect(page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/'), { timeout: 5000 });
    await page.evaluate(() => document.querySelector('iframe')?.remove());
  });
});
