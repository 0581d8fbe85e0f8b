import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serveArticles, type Articles } from '@/test/killed/articles';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { cardState } from '../browser/card';
import { openOwn } from '../browser/own-page';
import { readDatabase } from '../browser/read-database';
import { inFirefox } from './in-firefox';
import { inWindow } from './in-window';
import { firefoxId, launchFirefox } from './launch';
import { firefoxPopup } from './toolbar';
import { pressWindow } from './window-hand';

/** The browser's own, in the functions that run in its window. */
interface BrowserWindow extends Window {
  gBrowser: { selectedBrowser: { currentURI: { spec: string }; fixupAndLoadURIString: (address: string, how: object) => void } };
}
declare const OpenBrowserWindow: (how: { private: boolean }) => BrowserWindow;
declare const CustomizableUI: { addWidgetToArea: (widget: string, area: string) => void };
declare const AddonManager: { getAddonByID: (id: string) => Promise<{ reload: () => Promise<void> }> };
declare const ChromeUtils: { importESModule: (address: string) => { ExtensionPermissions: { add: (id: string, what: object) => Promise<void> } } };
declare const Services: { wm: { getMostRecentWindow: (kind: string) => BrowserWindow }; scriptSecurityManager: { getSystemPrincipal: () => unknown } };

const BUTTON = '#_linkweek-browser-action .unified-extensions-item-action-button';

inFirefox('in a private window of Firefox', () => {
  let browser: Browser;
  let articles: Articles;
  let address: string;
  let inside: Page;

  beforeAll(async () => {
    browser = await launchFirefox();
    articles = await serveArticles();
    ({ address } = articles.article(12_345));
    await inWindow(browser, () => CustomizableUI.addWidgetToArea('_linkweek-browser-action', 'nav-bar'), undefined);
  });
  afterAll(async () => {
    await browser.close();
    articles.close();
  });

  /** Opens a private window, and tells whether our button is in it. */
  const openPrivate = (): Promise<boolean> =>
    inWindow(
      browser,
      async (button) => {
        const opened = OpenBrowserWindow({ private: true });
        for (let tries = 0; tries < 200 && !opened.document.querySelector('#nav-bar .toolbarbutton-1'); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
        await new Promise((resolve) => setTimeout(resolve, 500));
        const isThere = opened.document.querySelector(button) !== null;
        if (!isThere) opened.close();
        return isThere;
      },
      BUTTON,
    );
  /** What a reader does on the browser's page of extensions. */
  const allow = (id: string): Promise<void> =>
    inWindow(
      browser,
      async (extension) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.add(extension, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        await (await AddonManager.getAddonByID(extension)).reload();
      },
      id,
    );
  const click = async (): Promise<Page> => {
    await inWindow(
      browser,
      async ({ page, button }) => {
        const { gBrowser, document: there } = Services.wm.getMostRecentWindow('navigator:browser');
        gBrowser.selectedBrowser.fixupAndLoadURIString(page, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
        for (let tries = 0; tries < 200 && gBrowser.selectedBrowser.currentURI.spec !== page; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
        there.querySelector<HTMLElement>(button)?.click();
      },
      { page: address, button: BUTTON },
    );
    return firefoxPopup(browser);
  };

  test('there is no button, as long as the reader has not allowed it', async () => {
    expect(await openPrivate()).toBe(false);
  });

  test('once it is allowed, the popup says why nothing can be saved or read, and has the line to copy', async () => {
    await allow(await firefoxId());
    // A new tab opens in the window in front, which is still an ordinary one.
    inside = await openOwn(browser, 'manifest.json');
    await vi.waitFor(async () => expect(await openPrivate()).toBe(true), { timeout: 20_000 });
    const popup = await click();
    expect(await cardState(popup)).toBe(messages.card.failed('private'));
    await vi.waitFor(async () => expect(await popup.$eval('textarea', (area) => area.value)).toBe(`* [一篇写给群里的文章，第 12345 篇](${address})`), { timeout: 5000 });
    await vi.waitFor(async () => expect(await popup.$eval('[role="alert"]', (alert) => alert.textContent)).toBe(messages.status.queueFailed('private')), { timeout: 5000 });
  });

  test('the shortcut keeps the page with all else, for it needs no page of ours in that window', async () => {
    await inWindow(
      browser,
      () => {
        for (const panel of Services.wm.getMostRecentWindow('navigator:browser').document.querySelectorAll<HTMLElement & { hidePopup?: () => void }>('panel[panelopen]')) panel.hidePopup?.();
      },
      undefined,
    );
    await pressWindow(browser, 'Alt', 'Shift', 'K');
    await vi.waitFor(async () => expect(((await readDatabase(inside)).candidates as Candidate[]).map((candidate) => fieldsOf(candidate).address)).toEqual([address]), { timeout: 10_000, interval: 100 });
  });
});
