import { rm } from 'node:fs/promises';
import type { Browser, CDPSession } from 'puppeteer-core';
import { zh_CN } from '@/components/messages/zh_CN';
import { shiftWeek, weekAt } from '@/utils/digest/iso-week';
import { fillWeeks, madeUpWeek } from '../browser/fill-database';
import { launch } from '../browser/launch';
import { anotherOfOurs, closeGreetings, enter, type Contestant } from './contestants';
import { popupClock, type Awaited, type Times } from './popup-clock';
import type { Measured, Row, Run } from './row';
import { median } from './statistics';
import { inTurns } from './turns';

const WEEK = weekAt(Date.now(), 'Asia/Shanghai');

/** Candidates to a week, in weeks other than this one. */
const A_WEEK = 200;

/** A database to open the popup on. */
interface Kept {
  /** Candidates in this week. */
  now: number;
  /** Candidates in other weeks. */
  before: number;
}

/** A popup, and what its page holds once it is usable. */
interface Opening {
  times: Times;
  heap: number;
}

/** The rows, or that there are none, stand on the page. */
const QUEUE = `document.querySelector('section[aria-label="${zh_CN.queue.label}"]')?.querySelector('h2, p:not(:empty)')`;

/** A key that the popup must answer, and how it shows: from the first row to the next, or to the week before where there is no row. */
const KEYS = {
  rows: { key: 'ArrowDown', before: "document.querySelector('[data-row]').focus()", done: "document.activeElement?.matches('li:nth-child(2) [data-row]')" },
  none: { key: '[', before: "void (window.heading = document.querySelector('h1').textContent)", done: "(window.heading ?? '') !== '' && document.querySelector('h1').textContent !== window.heading" },
};

function awaitedOf({ now }: Kept): Awaited {
  const { key, before, done } = now > 0 ? KEYS.rows : KEYS.none;
  const press = async (popup: CDPSession): Promise<void> => {
    await popup.send('Runtime.evaluate', { expression: before });
    await popup.send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...(key.length === 1 ? { text: key } : {}) });
  };
  return { shown: { queue: QUEUE, usable: done }, last: 'usable', react: (name, popup) => name === 'queue' && void press(popup) };
}

async function heapOf(popup: CDPSession): Promise<number> {
  await popup.send('HeapProfiler.collectGarbage');
  return (await popup.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/** Puts a copy of ours with such a database into the browser. */
async function filled(browser: Browser, name: string, dir: string, { now, before }: Kept): Promise<Contestant> {
  const contestant = await enter(browser, name, dir);
  const desk = await browser.newPage();
  await desk.goto(`chrome-extension://${contestant.extension.id}/desk.html`);
  await desk.waitForSelector('#panel-queue [tabindex="-1"]');
  if (now > 0) await fillWeeks(desk, [WEEK], madeUpWeek(WEEK, now));
  for (let past = 0; past < before / A_WEEK; past += 50) await fillWeeks(desk, Array.from({ length: Math.min(50, before / A_WEEK - past) }, (_, at) => shiftWeek(WEEK, -1 - past - at)), madeUpWeek(WEEK, A_WEEK));
  await desk.close();
  return contestant;
}

/** Opens each popup in turn. */
async function openings(all: Readonly<Record<string, Kept>>, { quick, progress }: Run): Promise<Map<string, Opening[]>> {
  const browser = await launch();
  const dirs: string[] = [];
  try {
    const contestants: Contestant[] = [];
    for (const [name, kept] of Object.entries(all)) {
      dirs.push(await anotherOfOurs());
      contestants.push(await filled(browser, name, dirs.at(-1) ?? '', kept));
    }
    await closeGreetings(browser);
    const page = await browser.newPage();
    const clock = await popupClock(browser);
    const measured = await inTurns(contestants, quick ? 3 : 10, async (contestant) => {
      const { times, popup } = await clock.click(contestant, page, awaitedOf(all[contestant.name] ?? { now: 0, before: 0 }));
      return { times, heap: await heapOf(popup) };
    }, progress);
    return new Map([...measured].map(([{ name }, its]) => [name, its]));
  } finally {
    await browser.close();
    for (const dir of dirs) await rm(dir, { recursive: true });
  }
}

function rowsOf(title: string, base: string, measured: ReadonlyMap<string, readonly Opening[]>): Row[] {
  const samples = (of: (opening: Opening) => number | undefined): Row['samples'] => Object.fromEntries([...measured].map(([name, all]) => [name, all.flatMap((each) => of(each) ?? [])]));
  return [
    ...['first paint', 'queue', 'usable'].map((what): Row => ({ name: `popup, ${title}: click → ${what}`, unit: 'ms', samples: samples(({ times }) => times[what]), base })),
    { name: `popup, ${title}: JavaScript heap`, unit: 'MB', samples: samples(({ heap }) => heap), base },
  ];
}

/** How the popup opens as the week grows, and as the database does. */
export async function measurePopup(run: Run): Promise<Measured> {
  const weeks = run.quick ? [50, 500] : [0, 50, 500, 5000];
  const stores = run.quick ? [0, 2000] : [0, 10_000, 100_000];
  const inWeek = await openings(Object.fromEntries(weeks.map((now) => [`${now.toLocaleString('en')} in the week`, { now, before: 0 }])), run);
  const inAll = await openings(Object.fromEntries(stores.map((before) => [`${before.toLocaleString('en')} in other weeks`, { now: 0, before }])), run);
  const rows = [...rowsOf('long weeks', '50 in the week', inWeek), ...rowsOf('large databases', '0 in other weeks', inAll)];
  const middle = (all: typeof inWeek, name: string, what: string): number => median((all.get(name) ?? []).flatMap(({ times }) => times[what] ?? []));
  const [longest, largest] = [[...inWeek.keys()].at(-1) ?? '', [...inAll.keys()].at(-1) ?? ''];
  return {
    rows,
    goals: [
      { says: `popup, ${longest}: usable, times the one of 50`, value: middle(inWeek, longest, 'usable') / middle(inWeek, '50 in the week', 'usable'), most: 2 },
      { says: `popup, ${largest}: queue shown, times the empty one`, value: middle(inAll, largest, 'queue') / middle(inAll, '0 in other weeks', 'queue'), most: 1.2 },
    ],
  };
}
