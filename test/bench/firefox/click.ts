import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { articlePage } from '../../browser/pages';
import { buttonPlace } from '../../firefox/button';
import { FIREFOX_DIR, launchFirefox } from '../../firefox/launch';
import { closeFirefoxPopup, firefoxPopup } from '../../firefox/toolbar';
import { clickWindow } from '../../firefox/window-hand';
import { BLANK, blankExtension, OURS } from '../contestants';
import type { Row, Run } from '../row';
import { serveAnything } from '../serve';
import { inTurns } from '../turns';

declare global {
  interface Window {
    /** In a popup that has our clock: when things were so, milliseconds since 1970. */
    clocked?: Record<string, number>;
  }
}

/** What the clock waits for last, by popup. */
const LAST: Readonly<Record<string, string>> = { [BLANK]: 'title', [OURS]: 'committed' };

/**
 * Runs first in a popup, for Firefox lets nobody else into an extension's page before it begins. Looks at every frame:
 * what holds as one begins is shown with it. An article's title is told by the sign that each of ours ends with.
 */
const CLOCK = `const clocked = window.clocked = {};
const note = (name) => (clocked[name] ??= performance.timeOrigin + performance.now());
const look = () => {
  if (!/blank|◆/.test(document.body?.textContent ?? '')) return requestAnimationFrame(look);
  setTimeout(note, 0, 'title');
};
requestAnimationFrame(look);
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...asked) {
  const transaction = begin.apply(this, asked);
  if (asked[1] === 'readwrite') transaction.addEventListener('complete', () => note('committed'));
  return transaction;
};`;

/** Puts the clock into an unpacked extension, and gives it a name of its own. */
async function clock(dir: string, id: string): Promise<string> {
  await writeFile(join(dir, 'clock.js'), CLOCK);
  const popup = join(dir, 'popup.html');
  await writeFile(popup, (await readFile(popup, 'utf8')).replace(/(<meta charset="utf-8">)/, '$1<script src="/clock.js"></script>'));
  const manifest = join(dir, 'manifest.json');
  await writeFile(manifest, JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')), browser_specific_settings: { gecko: { id } } }));
  return dir;
}

async function anotherOfOurs(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'linkweek-ours-'));
  await cp(FIREFOX_DIR, dir, { recursive: true });
  return dir;
}

interface Contestant {
  name: string;
  id: string;
}

/** Clicks an extension's button on a page and gives when what its popup waits for was so, in milliseconds from the click. */
async function timesOf(browser: Browser, page: Page, { name, id }: Contestant): Promise<Record<string, number>> {
  await closeFirefoxPopup(browser);
  await page.bringToFront();
  const place = await buttonPlace(browser, id);
  const start = performance.timeOrigin + performance.now();
  await clickWindow(browser, place);
  const popup = await firefoxPopup(browser, id);
  const clocked = await popup.waitForFunction((last) => (window.clocked?.title !== undefined && window.clocked[last] !== undefined ? window.clocked : undefined), { polling: 50, timeout: 15_000 }, LAST[name] ?? 'title');
  const times = await clocked.jsonValue();
  return Object.fromEntries(Object.entries(times ?? {}).map(([what, at]) => [what, at - start]));
}

/** From a click on the toolbar button to what the popup shows in Firefox, beside a popup that shows one word. */
export async function measureFirefoxClicks({ quick, progress }: Run): Promise<Row[]> {
  const contestants: Contestant[] = [{ name: BLANK, id: 'blank@bench.example' }, { name: OURS, id: 'another@bench.example' }];
  const dirs = [await clock(await blankExtension(), 'blank@bench.example'), await clock(await anotherOfOurs(), 'another@bench.example')];
  const browser = await launchFirefox();
  try {
    for (const dir of dirs) await browser.installExtension(dir);
    const page = await browser.newPage();
    const serve = await serveAnything(page);
    let article = 0;
    const times = await inTurns(contestants, quick ? 3 : 15, async (contestant) => {
      // A page that is new to everybody, or it would be a repeat.
      serve(articlePage(`第 ${++article} 次点击的文章◆`));
      await page.goto(`https://articles.example/posts/${article}`);
      return timesOf(browser, page, contestant);
    }, progress);
    const samples = (what: string): Row['samples'] => Object.fromEntries([...times].map(([{ name }, all]) => [name, all.flatMap((each) => each[what] ?? [])] as const).filter(([, values]) => values.length > 0));
    const title = samples('title');
    return [
      { name: 'in Firefox, click → title on screen', unit: 'ms', samples: title, base: BLANK },
      { name: 'in Firefox, click → committed', unit: 'ms', samples: { [BLANK]: title[BLANK] ?? [], ...samples('committed') }, base: BLANK },
    ];
  } finally {
    await browser.close();
    for (const dir of dirs) await rm(dir, { recursive: true });
  }
}
