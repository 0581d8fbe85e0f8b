import type { Browser, Page } from 'puppeteer-core';
import { zh_CN as messages } from '@/components/messages/zh_CN';
import type { Article } from '@/test/killed/articles';
import type { Kill, Killable } from '@/test/killed/killable';
import { editTitle, typeTitle } from '@/test/killed/type-title';
import { freshLogBegun, logNumber } from './fresh-log';
import { killBrowser } from './kill';
import { launch } from './launch';
import { readDatabase } from './read-database';
import { clickToolbar, closePopup } from './toolbar';
import { workerOf } from './worker';

/** The worker's own, in the functions that run there. */
declare const chrome: { action: { getBadgeText: (details: object) => Promise<string> } };

/** How what the popup says of a page that it saved begins. */
const SAVED = '已收录到';

/** Chromium with the extension in a profile that is kept. */
export class KillableChromium implements Killable {
  private browser: Browser | undefined;
  private page: Page | undefined;
  private popup: Page | undefined;
  /** A page of the extension, to read its database from. */
  private inside: Page | undefined;

  /** The number of the log that the browser left when it was ended last. */
  private logBefore = 0;

  constructor(private readonly userDataDir: string) {}

  async start(): Promise<void> {
    this.logBefore = await logNumber(this.userDataDir);
    this.browser = await launch({ userDataDir: this.userDataDir, welcome: true });
    const welcome = await this.browser.waitForTarget((each) => each.url().endsWith('/welcome.html'), { timeout: 15_000 });
    this.inside = await welcome.asPage();
    await this.inside.waitForFunction(() => location.pathname === '/welcome.html' && document.readyState === 'complete', { polling: 20 });
    this.page = (await this.browser.pages()).find((page) => page.url() === 'about:blank');
  }

  async capture(article: Article): Promise<void> {
    await this.click(article);
    await this.theirs(this.popup).waitForFunction((said) => document.querySelector('main > section output')?.textContent.startsWith(said), { polling: 'mutation' }, SAVED);
  }

  async click({ address }: Article): Promise<void> {
    await this.theirs(this.page).goto(address);
    this.popup = await clickToolbar(this.theirs(this.browser), this.theirs(this.page));
  }

  async captureBehind({ address, finish }: Article & { finish: () => void }): Promise<void> {
    const [browser, page] = [this.theirs(this.browser), this.theirs(this.page)];
    void page.goto(address).catch(() => undefined);
    await page.waitForFunction((at) => location.href === at && document.querySelectorAll('p').length === 5, { polling: 20 }, address);
    const popup = await clickToolbar(browser, page);
    await popup.waitForFunction((sentence) => document.body.textContent.includes(sentence), { polling: 20 }, messages.card.loading);
    await closePopup(browser);
    finish();
    await (await workerOf(browser)).evaluate(async () => {
      for (const began = Date.now(); (await chrome.action.getBadgeText({})) !== '✓'; ) {
        if (Date.now() - began > 20_000) throw new Error('The button did not say that the page was saved.');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
  }

  edit(more: string, whole: string): Promise<void> {
    return editTitle(this.theirs(this.popup), more, whole);
  }

  type(more: string): Promise<void> {
    return typeTitle(this.theirs(this.popup), more);
  }

  async kill(what: Kill): Promise<void> {
    const browser = this.theirs(this.browser);
    if (what === 'popup') return closePopup(browser);
    if (what === 'worker') return (await workerOf(browser)).close();
    return killBrowser(browser);
  }

  async read(): ReturnType<Killable['read']> {
    const inside = this.theirs(this.inside);
    const version = await inside.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'linkweek')?.version ?? 0);
    return { version, tables: await readDatabase(inside) };
  }

  /** Resolves once the browser has begun its new log, as it does when it starts. */
  freshLog(): Promise<void> {
    return freshLogBegun(this.userDataDir, this.logBefore);
  }

  private theirs<T>(thing: T | undefined): T {
    if (thing === undefined) throw new Error('The browser was not started.');
    return thing;
  }
}
