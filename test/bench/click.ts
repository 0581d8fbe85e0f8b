import { rm } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { zh_CN } from '@/components/messages/zh_CN';
import { weekAt } from '@/utils/digest/iso-week';
import { launch } from '../browser/launch';
import { articlePage } from '../browser/pages';
import { anotherOfOurs, BARE, bareCapture, BLANK, blankExtension, closeGreetings, enter, OURS, STORED, WORD, type Contestant } from './contestants';
import { popupClock, type Awaited, type Times } from './popup-clock';
import type { Goal, Measured, Row, Run } from './row';
import { median, quantile } from './statistics';
import { serveAnything } from './serve';
import { inTurns } from './turns';

/** Times when the transaction that stores the page is complete: with durability «strict», when the disk has it. */
export const NOTE_COMMIT = `const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...asked) {
  const transaction = begin.apply(this, asked);
  if (asked[1] === 'readwrite') transaction.addEventListener('complete', () => note('committed'));
  return transaction;
};`;

/** What is waited for after a click on the page with this title. A peer's popup is only asked for the title, wherever it shows it. */
function awaitedOf({ name }: Contestant, title: string): Awaited {
  const hasTitle = `hasText(${JSON.stringify(name === BLANK ? WORD : title)})`;
  const saved = savedIn(name);
  return saved === undefined ? { shown: { title: hasTitle }, last: 'title' } : { shown: { title: hasTitle, saved }, source: NOTE_COMMIT, last: 'saved' };
}

/** What is so in the popup of one that stores pages as soon as it says that it has. */
function savedIn(name: string): string | undefined {
  if (name === BARE) return `hasText(${JSON.stringify(STORED)})`;
  if (name === OURS) return `document.querySelector('main output')?.textContent.includes(${JSON.stringify(zh_CN.card.saved(weekAt(Date.now(), 'Asia/Shanghai')))})`;
  return undefined;
}

async function timesOf(browser: Browser, contestants: readonly Contestant[], { quick, progress }: Run): Promise<Map<Contestant, Times[]>> {
  const page = await browser.newPage();
  const serve = await serveAnything(page);
  const clock = await popupClock(browser);
  let article = 0;
  return inTurns(contestants, quick ? 4 : 20, async (contestant) => {
    // A page that is new to everybody, or it would be a repeat.
    const title = `第 ${++article} 次点击的文章`;
    serve(articlePage(title));
    await page.goto(`https://articles.example/posts/${article}`);
    return (await clock.click(contestant, page, awaitedOf(contestant, title))).times;
  }, progress);
}

/** From a click on the toolbar button to what the popup shows, beside a popup that shows one word and one that captures with nothing besides. */
export async function measureClicks(run: Run): Promise<Measured> {
  const browser = await launch({ lang: 'zh-CN' });
  const made = { [BLANK]: await blankExtension(), [BARE]: await bareCapture(), [OURS]: await anotherOfOurs() };
  try {
    const dirs = [...Object.entries(made), ...run.peers.map(({ name, dir }) => [name, dir] as const)];
    const contestants: Contestant[] = [];
    for (const [name, dir] of dirs) contestants.push(await enter(browser, name, dir));
    await closeGreetings(browser);
    return measured(await timesOf(browser, contestants, run));
  } finally {
    await browser.close();
    for (const dir of Object.values(made)) await rm(dir, { recursive: true });
  }
}

/** What each took until `what` was so, of those in whose popup it ever was. */
export function samplesOf(times: ReadonlyMap<{ name: string }, readonly Times[]>, what: string): Row['samples'] {
  return Object.fromEntries([...times].map(([{ name }, all]) => [name, all.flatMap((each) => each[what] ?? [])] as const).filter(([, values]) => values.length > 0));
}

function measured(times: ReadonlyMap<Contestant, readonly Times[]>): Measured {
  const samples = (what: string): Row['samples'] => samplesOf(times, what);
  const [title, committed] = [samples('title'), samples('committed')];
  const floor = title[BLANK] ?? [];
  const withFloor = (values: Row['samples']): Row['samples'] => ({ [BLANK]: floor, ...values });
  return {
    rows: [
      { name: 'click → first paint', unit: 'ms', samples: samples('first paint'), base: BLANK },
      { name: 'click → title on screen', unit: 'ms', samples: title, base: BLANK },
      { name: 'click → committed', unit: 'ms', samples: withFloor(committed), base: BLANK },
      { name: 'click → says saved', unit: 'ms', samples: withFloor(samples('saved')), base: BLANK },
    ],
    goals: [...beyond('title on screen', title[OURS] ?? [], floor), ...beyond('committed', committed[OURS] ?? [], floor)],
  };
}

function beyond(what: string, ours: readonly number[], floor: readonly number[]): Goal[] {
  return [
    { says: `click → ${what}, median, ms beyond the blank popup's`, value: median(ours) - median(floor), most: 30 },
    { says: `click → ${what}, 95 % of clicks, ms beyond the blank popup's`, value: quantile(ours, 0.95) - quantile(floor, 0.95), most: 80 },
  ];
}
