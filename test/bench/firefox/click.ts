import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { articlePage } from '../../browser/pages';
import { buttonPlace } from '../../firefox/button';
import { inWindow } from '../../firefox/in-window';
import { closeWelcome, FIREFOX_DIR, launchFirefox } from '../../firefox/launch';
import { closeFirefoxPopup, firefoxPopup } from '../../firefox/toolbar';
import { clickWindow } from '../../firefox/window-hand';
import { samplesOf } from '../click';
import { anotherOfOurs, BLANK, blankExtension, OURS } from '../contestants';
import type { Row, Run } from '../row';
import { serveAnything } from '../serve';
import { inTurns } from '../turns';
import { IN_EACH_TITLE, putClock } from './clocked';

interface Contestant {
  name: string;
  id: string;
  /** What its popup is done with last. */
  last: string;
  /** Makes a copy of its folder, and gives that. */
  unpack: () => Promise<string>;
}

const CONTESTANTS: readonly Contestant[] = [
  { name: BLANK, id: 'blank@bench.example', last: 'title', unpack: blankExtension },
  { name: OURS, id: 'another@bench.example', last: 'committed', unpack: () => anotherOfOurs(FIREFOX_DIR) },
];

/** How long a popup is left alone, milliseconds: whoever asks it anything meanwhile is in its way. */
const ALONE = 1000;

/** The browser's own window, where the time is kept at which it last showed a popup: what is drawn before that is not on screen. */
declare global {
  interface Window {
    popupShownAt?: number;
  }
}

const noteShown = (browser: Browser): Promise<void> =>
  inWindow(browser, () => void addEventListener('popupshown', () => (window.popupShownAt = performance.timeOrigin + performance.now()), true), undefined);

/** Clicks an extension's button on a page and gives when what its popup waits for was so, in milliseconds from the click. */
async function timesOf(browser: Browser, page: Page, { id, last }: Contestant): Promise<Record<string, number>> {
  await closeFirefoxPopup(browser);
  await page.bringToFront();
  const clicked = await clickWindow(browser, await buttonPlace(browser, id));
  await setTimeout(ALONE);
  const popup = await firefoxPopup(browser, id);
  const clocked = await popup.waitForFunction((awaited) => (window.clocked?.title !== undefined && window.clocked[awaited] !== undefined ? window.clocked : undefined), { polling: 50, timeout: 15_000 }, last);
  const { title = NaN, committed } = (await clocked.jsonValue()) ?? {};
  const shown = await inWindow(browser, () => window.popupShownAt ?? NaN, undefined);
  return { title: Math.max(title, shown) - clicked, ...(committed === undefined ? {} : { committed: committed - clicked }) };
}

async function clicksIn(browser: Browser, dirs: readonly string[], { quick, progress }: Run): Promise<Map<Contestant, Record<string, number>[]>> {
  for (const dir of dirs) await browser.installExtension(dir);
  await closeWelcome(browser);
  await noteShown(browser);
  const page = await browser.newPage();
  const serve = await serveAnything(page);
  let article = 0;
  return inTurns(CONTESTANTS, quick ? 3 : 15, async (contestant) => {
    // A page that is new to everybody, or it would be a repeat.
    serve(articlePage(`第 ${++article} ${IN_EACH_TITLE}`));
    await page.goto(`https://articles.example/posts/${article}`);
    return timesOf(browser, page, contestant);
  }, progress);
}

/** From a click on the toolbar button to what the popup shows in Firefox, beside a popup that shows one word. */
export async function measureFirefoxClicks(run: Run): Promise<Row[]> {
  const dirs: string[] = [];
  try {
    for (const { id, unpack } of CONTESTANTS) {
      const dir = await unpack();
      dirs.push(dir);
      await putClock(dir, id);
    }
    const browser = await launchFirefox();
    try {
      const times = await clicksIn(browser, dirs, run);
      const title = samplesOf(times, 'title');
      return [
        { name: 'in Firefox, click → title on screen', unit: 'ms', samples: title, base: BLANK },
        { name: 'in Firefox, click → committed', unit: 'ms', samples: { [BLANK]: title[BLANK] ?? [], ...samplesOf(times, 'committed') }, base: BLANK },
      ];
    } finally {
      await browser.close();
    }
  } finally {
    for (const dir of dirs) await rm(dir, { recursive: true });
  }
}
