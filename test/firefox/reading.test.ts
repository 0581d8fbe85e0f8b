import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zh_CN as unsaved } from '@/components/messages/unsaved/zh_CN';
import { cleanUrl } from '@/utils/digest/address/address';
import { isCloserFacts, isFacts } from '@/utils/digest/judge/facts';
import { judgePage } from '@/utils/digest/judge/judge-page';
import type { RefusalReason } from '@/utils/digest/reading';
import { askingScripts, siteFileAt, type PageScript } from '@/utils/extension/page-scripts';
import { cardState } from '../browser/card';
import { openPage, serve, type Answer } from '../browser/open-page';
import { openOwn } from '../browser/own-page';
import { readDatabase } from '../browser/read-database';
import { GENERAL_PAGES } from '../utils/page/general-pages';
import { SITE_PAGES } from '../utils/page/sites-pages';
import { inFirefox } from './in-firefox';
import { inWindow } from './in-window';
import { firefoxId, launchFirefox } from './launch';
import { loadInFront } from './tabs';
import { clickFirefoxToolbar, closeFirefoxPopup } from './toolbar';

/** The browser's own, in the functions that run there. */
declare const ChromeUtils: { importESModule: (address: string) => { ExtensionPermissions: { add: (id: string, what: object, extension?: object) => Promise<void> } } };
declare const WebExtensionPolicy: { getByID: (id: string) => { extension: object } | null };
declare const chrome: { tabs: { query: (which: object) => Promise<{ id: number }[]> }; scripting: { executeScript: (what: object) => Promise<{ result: unknown }[]> } };

const PDF: Answer = { contentType: 'application/pdf', body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>' };

inFirefox('a page in Firefox', () => {
  let browser: Browser;
  let folder: string;
  let page: Page;
  let inside: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'linkweek-'));
    await writeFile(join(folder, 'notes.html'), '<!doctype html><title>本机的笔记</title><h1>本机的笔记</h1>');
    browser = await launchFirefox();
    inside = await openOwn(browser, 'manifest.json');
    page = await openPage(browser, 'https://first.example/', '<title>x</title>');
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  /** Every kind of page that can't be a candidate, and what is said of it. */
  const REFUSED: readonly { name: string; address: () => string; answer?: string | Answer; reason: RefusalReason }[] = [
    { name: 'a page of the browser', address: () => 'about:config', reason: 'browser-page' },
    { name: 'the extension store', address: () => 'https://addons.mozilla.org/zh-CN/firefox/', answer: '<title>x</title>', reason: 'extension-store' },
    { name: 'a blank tab', address: () => 'about:blank', reason: 'blank' },
    { name: 'a file of this machine', address: () => pathToFileURL(join(folder, 'notes.html')).href, reason: 'local-file' },
    { name: 'a PDF', address: () => 'https://papers.example/bitcoin.pdf', answer: PDF, reason: 'pdf' },
    { name: 'a page that did not load', address: () => 'http://127.0.0.1:9/article', reason: 'unreachable' },
  ];

  test.each(REFUSED)('$name is refused with the reason, and nothing is stored', async ({ address, answer, reason }) => {
    const tab = await browser.newPage();
    if (answer !== undefined) await serve(tab, { [address()]: answer });
    await tab.bringToFront();
    await loadInFront(browser, address());
    const popup = await clickFirefoxToolbar(browser, tab);
    expect(await cardState(popup)).toBe(unsaved.refusals[reason]);
    expect((await readDatabase(popup)).candidates).toEqual([]);
    await closeFirefoxPopup(browser);
    await tab.close();
  });

  /** Lets the extension into every page, so that many can be read without a click on each. */
  const letIn = async (): Promise<void> =>
    inWindow(
      browser,
      async (id) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.add(id, { permissions: [], origins: ['https://*/*', 'http://*/*'] }, WebExtensionPolicy.getByID(id)?.extension);
      },
      await firefoxId(),
    );

  /** What the last of some scripts of the extension comes to in the tab in front. */
  const injected = (...scripts: PageScript[]): Promise<unknown> =>
    inside.evaluate(async (files) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files });
      return frame?.result;
    }, scripts);

  test('every page written to be hard is read as it is in Chromium', { tags: ['long'] }, async () => {
    await letIn();
    const answers: Record<string, string> = {};
    await page.close();
    page = await browser.newPage();
    await serve(page, answers);
    const all = [...GENERAL_PAGES.map((each) => ({ ...each, folder: 'general' })), ...SITE_PAGES.map((each) => ({ ...each, folder: 'sites' }))];
    for (const { name, at, gives, folder: within } of all) {
      answers[at] = await readFile(new URL(`../pages/${within}/${name}.html`, import.meta.url), 'utf8');
      await page.goto(at, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      const facts = await injected(...askingScripts(siteFileAt(at)));
      const { reading, sure } = isFacts(facts) ? judgePage(facts, cleanUrl) : { reading: facts, sure: true };
      const closer = sure ? undefined : await injected('/look-closer.js');
      expect.soft({ at, reading: isFacts(facts) && isCloserFacts(closer) ? judgePage(facts, cleanUrl, closer).reading : reading }).toMatchObject({ at, reading: { kind: 'page', ...gives } });
    }
  });
});
