import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { launchFirefox } from '../firefox/launch';
import { findBrowser } from '../setup/find-browser.mjs';
import { LAUNCH_ARGS } from './launch-args';
import { shiftedClock } from './shifted-clock';

/** Where `npm run build` puts the extension for Chromium; `LINKWEEK_EXTENSION` names another unpacked build. */
export const EXTENSION_DIR = process.env.LINKWEEK_EXTENSION ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface LaunchOptions {
  /** The language that pages are told the reader prefers. */
  lang?: string;
  /** Keeps the profile in this folder; a fresh one otherwise. */
  userDataDir?: string;
  headless?: boolean;
  /** Another unpacked build. */
  extensionDir?: string;
  /** Leaves the first-run page open. */
  welcome?: boolean;
  /** How far the browser's clock is ahead, seconds; the extension's pages and its worker have it. */
  clockAhead?: number;
  /** Where all that it asks of the network goes through, `127.0.0.1:8080`. */
  proxy?: string;
  /** The screen that its windows are on, such as `:99`; the one opened last otherwise. */
  display?: string;
}

/** What the browser's address bar loads for itself: two pages, as much work as all the rest of a start. Puppeteer adds it to what it switches off itself. */
const ADDRESS_BAR = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup';

/** Whether this run of the tests is one in Firefox: the same flows, clicked through in the other browser. */
export const IN_FIREFOX = process.env.LINKWEEK_TEST_IN === 'firefox';

/** Starts an installed browser with the built extension in it. Throws where no browser is installed. */
export const launch = (options?: LaunchOptions): Promise<Browser> => (IN_FIREFOX ? launchFirefox(options) : launchChromium(options));

async function launchChromium({ lang = 'zh-CN', userDataDir, headless = true, welcome = false, extensionDir = EXTENSION_DIR, clockAhead = 0, proxy, display = process.env.DISPLAY }: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser of the Chromium family is installed.');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    // A window is for a person: as large as they make it, and without the banner for remote control.
    ...(headless ? {} : { defaultViewport: null, ignoreDefaultArgs: ['--enable-automation'] }),
    enableExtensions: [extensionDir],
    env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }), ...(clockAhead === 0 ? {} : shiftedClock(clockAhead)) },
    args: [...LAUNCH_ARGS, ADDRESS_BAR, `--accept-lang=${lang}`, ...(proxy === undefined ? [] : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'])],
    ...(userDataDir === undefined ? {} : { userDataDir }),
  });
  if (!welcome) await closeWelcome(browser);
  return browser;
}

/** The first-run page comes to the front some time after the start, where it would close a test's popup. */
async function closeWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'), { timeout: 15_000 });
  await (await target.page())?.close();
}
