import type { Browser, Page } from 'puppeteer-core';
import { killBrowser } from '@/test/browser/kill';
import { openOwn } from '@/test/browser/own-page';
import { readDatabase } from '@/test/browser/read-database';
import type { Article } from '@/test/killed/articles';
import type { Kill, Killable } from '@/test/killed/killable';
import { editTitle, typeTitle } from '@/test/killed/type-title';
import { inWindow } from './in-window';
import { firefoxId, launchFirefox } from './launch';
import { clickFirefoxToolbar, closeFirefoxPopup } from './toolbar';

/** The browser's own, in the functions that run in its window. */
declare const WebExtensionPolicy: { getByID: (id: string) => { extension: { terminateBackground: () => Promise<void> } } | null };

/** How what the popup says of a page that it saved begins. */
const SAVED = '已收录到';

/** Firefox with the extension in a profile that is kept. */
export class KillableFirefox implements Killable {
  private browser: Browser | undefined;
  private page: Page | undefined;
  private popup: Page | undefined;
  /** A page of the extension, to read its database from. */
  private inside: Page | undefined;

  constructor(private readonly userDataDir: string) {}

  async start(): Promise<void> {
    this.browser = await launchFirefox({ userDataDir: this.userDataDir });
    this.page = await this.browser.newPage();
    this.inside = await openOwn(this.browser, 'manifest.json');
  }

  async capture(article: Article): Promise<void> {
    await this.click(article);
    await this.theirs(this.popup).waitForFunction((said) => document.querySelector('main > section output')?.textContent.startsWith(said), { polling: 'mutation' }, SAVED);
  }

  async click({ address }: Article): Promise<void> {
    const browser = this.theirs(this.browser);
    await closeFirefoxPopup(browser);
    await this.theirs(this.page).goto(address);
    this.popup = await clickFirefoxToolbar(browser, this.theirs(this.page));
  }

  edit(more: string, whole: string): Promise<void> {
    return editTitle(this.theirs(this.popup), more, whole);
  }

  type(more: string): Promise<void> {
    return typeTitle(this.theirs(this.popup), more);
  }

  async kill(what: Kill): Promise<void> {
    const browser = this.theirs(this.browser);
    if (what === 'popup') return closeFirefoxPopup(browser);
    // Firefox has a page where Chromium has a worker, and ends it as it does when nothing happens for a while.
    if (what === 'worker') return inWindow(browser, async (id) => WebExtensionPolicy.getByID(id)?.extension.terminateBackground(), await firefoxId());
    return killBrowser(browser);
  }

  async read(): ReturnType<Killable['read']> {
    const inside = this.theirs(this.inside);
    const version = await inside.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'linkweek')?.version ?? 0);
    return { version, tables: await readDatabase(inside) };
  }

  private theirs<T>(thing: T | undefined): T {
    if (thing === undefined) throw new Error('The browser was not started.');
    return thing;
  }
}
