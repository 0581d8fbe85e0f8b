import type { Browser, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { connectionOf, inWindow, type Told } from './in-window';

/** The browser's own, in the functions that run in its window. */
declare const gBrowser: { tabs: { linkedBrowser: TabBrowser }[]; selectedBrowser: TabBrowser };
declare const Services: { scriptSecurityManager: { getSystemPrincipal: () => unknown } };
interface TabBrowser {
  currentURI: { spec: string };
  webProgress: { isLoadingDocument: boolean };
  fixupAndLoadURIString: (address: string, how: object) => void;
}

/** The addresses of the tabs, in order. */
export const tabAddresses = (browser: Browser): Promise<string[]> => inWindow(browser, () => gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec), undefined);

/** The address of the tab in front. */
export const frontAddress = (browser: Browser): Promise<string> => inWindow(browser, () => gBrowser.selectedBrowser.currentURI.spec, undefined);

/** A tab that the extension itself has opened at one of its own files, `/desk.html`: the browser tells of it only when asked. */
export async function ownTab(browser: Browser, file: string): Promise<Page> {
  const connection = connectionOf(browser);
  const find = async (): Promise<Told> => {
    const { contexts = [] } = (await connection.send('browsingContext.getTree', {})).result;
    const found = contexts.find(({ url = '' }) => url.startsWith('moz-extension:') && new URL(url).pathname === file);
    if (!found) throw new Error(`The extension has opened no ${file}.`);
    return found;
  };
  const found = await vi.waitFor(find, { timeout: 10_000, interval: 50 });
  const target = browser.waitForTarget((each) => each.url() === found.url, { timeout: 5000 });
  connection.emit('browsingContext.contextCreated', found);
  const page = await (await target).page();
  expect(page).not.toBeNull();
  if (!page) throw new Error('A tab has no page.');
  return page;
}

/** Leads the tab in front to an address, whatever it is, as typing it into the address bar does; resolves once it is there. */
export function loadInFront(browser: Browser, address: string): Promise<void> {
  return inWindow(
    browser,
    async (wanted) => {
      const { selectedBrowser } = gBrowser;
      selectedBrowser.fixupAndLoadURIString(wanted, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
      const isThere = (): boolean => selectedBrowser.currentURI.spec === wanted && !selectedBrowser.webProgress.isLoadingDocument;
      for (let tries = 0; tries < 500 && !isThere(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    address,
  );
}
