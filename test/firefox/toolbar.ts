import type { Browser, Page, Target } from 'puppeteer-core';
import { buttonPlace } from './button';
import { connectionOf, inWindow } from './in-window';
import { firefoxId } from './launch';
import { clickWindow } from './window-hand';

/** The browser's own, in the functions that run in its window. */
declare const WebExtensionPolicy: { getByID: (id: string) => { mozExtensionHostname: string } | null };
declare const Services: { wm: { getEnumerator: (kind: string) => Iterable<Window> } };
declare const ChromeUtils: { importESModule: (address: string) => { NavigableManager: NavigableManager } };
/** Knows the browser's pages by the names that the protocol has for them: tabs, but not popups. */
interface NavigableManager {
  getBrowserById: (id: string) => Element | null;
  getIdForBrowser: (browser: Element) => string;
}

/** The popup that each browser has open, or had: the browser does not tell when it closes. */
const opened = new WeakMap<Browser, string>();

const isPopup = (target: Target): boolean => target.url().endsWith('/popup.html');

/** The address of an extension's own pages, `moz-extension://…`, ours where none is named; each profile made anew has another. */
export async function firefoxOrigin(browser: Browser, id?: string): Promise<string> {
  const host = await inWindow(browser, (of) => WebExtensionPolicy.getByID(of)?.mozExtensionHostname, id ?? (await firefoxId()));
  if (!host) throw new Error('The extension is not in this browser.');
  return `moz-extension://${host}`;
}

/** Clicks the toolbar button on a tab, as a reader would, and gives the popup that opens. One that is open is closed first. */
export async function clickFirefoxToolbar(browser: Browser, page: Page): Promise<Page> {
  await closeFirefoxPopup(browser);
  await page.bringToFront();
  await clickWindow(browser, await buttonPlace(browser));
  return firefoxPopup(browser);
}

/** The popup that opens, whatever opened it; of ours, where no extension is named. */
export async function firefoxPopup(browser: Browser, id?: string): Promise<Page> {
  const context = await inWindow(browser, namePopup, undefined);
  opened.set(browser, context);
  const target = browser.waitForTarget(isPopup, { timeout: 15_000 });
  tell(browser, 'contextCreated', context, `${await firefoxOrigin(browser, id)}/popup.html`);
  const popup = await (await target).asPage();
  // Too early, there is no document to ask questions of yet.
  await popup.waitForFunction(() => document.readyState === 'complete', { polling: 20 });
  return popup;
}

/** Closes the popup, if one is open, and waits until it is gone. */
export async function closeFirefoxPopup(browser: Browser): Promise<void> {
  await inWindow(browser, closePopup, undefined);
  const context = opened.get(browser);
  opened.delete(browser);
  if (context !== undefined) tell(browser, 'contextDestroyed', context, '');
}

/** Of pages, the browser tells of tabs alone; so puppeteer is told of a popup in its place, in the protocol's words. */
function tell(browser: Browser, event: 'contextCreated' | 'contextDestroyed', context: string, url: string): void {
  connectionOf(browser).emit(`browsingContext.${event}`, { context, url, userContext: 'default', clientWindow: '', children: null, parent: null, originalOpener: null });
}

/** The browser's own element for a page. */
interface PageBrowser extends Element {
  currentURI: { spec: string };
  webProgress: { isLoadingDocument: boolean };
}

/** Runs in the browser's window: waits until a popup shows its page and makes it known by the name that this resolves to, as the browser does with tabs. */
async function namePopup(): Promise<string> {
  const inAll = (selector: string): PageBrowser[] => [...Services.wm.getEnumerator('navigator:browser')].flatMap((each) => [...each.document.querySelectorAll<PageBrowser>(selector)]);
  // Before it is shown the page may lie in another panel, and before it is loaded there is another document.
  const shown = (): PageBrowser | undefined => inAll('panel[panelopen] .webextension-popup-browser, panelview[visible] .webextension-popup-browser').find(({ currentURI, webProgress }) => currentURI.spec.endsWith('/popup.html') && !webProgress.isLoadingDocument);
  for (let tries = 0; !shown() && tries < 800; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  const popup = shown();
  if (!popup) throw new Error('The popup did not open.');
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const tabs = Object.getPrototypeOf(NavigableManager).getBrowserById;
  NavigableManager.getBrowserById = (id) => tabs.call(NavigableManager, id) ?? inAll('.webextension-popup-browser').find((each) => NavigableManager.getIdForBrowser(each) === id) ?? null;
  // What a page has to have for a name.
  Object.assign(popup, { permanentKey: {} });
  return NavigableManager.getIdForBrowser(popup);
}

/** Runs in the browser's window: a popup that is only just opening takes no notice the first time. */
async function closePopup(): Promise<void> {
  const popup = (): Element | null => document.querySelector('.webextension-popup-browser');
  for (let tries = 0; popup() && tries < 500; tries++) {
    const panel: (Element & { hidePopup?: () => void }) | null | undefined = popup()?.closest('panel');
    panel?.hidePopup?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  if (popup()) throw new Error('The popup did not close.');
}
