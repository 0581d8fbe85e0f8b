import { spacedTitleOf } from '@/utils/digest/text/spaced-title';
import { launch } from '../browser/launch';
import { isRight } from '../corpus/score';
import { openTab, type AnsweredPage } from '../corpus/tab';
import { OURS } from './contestants';
import { titledPages, type SavedPage } from './corpus-pages';
import { readers, type Reader, type ReadPage } from './readers';
import type { Goal, Measured, Row, Run } from './row';
import { median } from './statistics';
import { inTurns } from './turns';

/** A page, and what each reader took for it each time, by the reader's name. */
interface Compared {
  saved: SavedPage;
  read: ReadonlyMap<string, readonly ReadPage[]>;
}

/** How many pages a reader is to have read in one order at least, so that the least of a page's times is near to what it takes. */
const READINGS = 50;

/** Has each reader read each page in this tab, in turns. */
export async function compare<T extends AnsweredPage>(tab: T, all: readonly Reader<T>[], pages: readonly SavedPage[], { quick, progress }: Run): Promise<Compared[]> {
  const compared: Compared[] = [];
  // A short reading takes few of the browser's tenths of a millisecond; where the pages are few, so would be what is counted.
  const rounds = quick ? 1 : Math.max(2, Math.ceil(READINGS / pages.length));
  for (const saved of pages) {
    const read = await inTurns(all, rounds, async (reader) => {
      // Opened anew for each: some change what they read.
      await tab.open(saved.address, saved.answer);
      return reader.read(tab);
    }, () => undefined);
    compared.push({ saved, read: new Map([...read].map(([{ name }, each]) => [name, each])) });
    progress(compared.length, pages.length);
  }
  return compared;
}

/** Whether a reader's title is the page's, in the house's spacing, which some of the true titles have. */
const hasTitle = ({ page }: SavedPage, got: string): boolean => isRight(page, got) || isRight({ ...page, title: page.title && spacedTitleOf(page.title) }, spacedTitleOf(got));

/** One number of each page for each reader, of those that have one. */
function samplesIn(compared: readonly Compared[], of: (read: readonly ReadPage[], saved: SavedPage) => number): Row['samples'] {
  const names = [...new Set(compared.flatMap(({ read }) => [...read.keys()]))];
  return Object.fromEntries(names.map((name) => [name, compared.map(({ saved, read }) => of(read.get(name) ?? [], saved)).filter((value) => !Number.isNaN(value))] as const).filter(([, values]) => values.length > 0));
}

/** How long each reader kept each page's main thread, milliseconds. What else the machine does only adds: of a page's readings, the least is nearest to what it takes. */
export const timesIn = (compared: readonly Compared[]): Row['samples'] => samplesIn(compared, (read) => Math.min(...read.map(({ ms }) => ms)));

/** The same with what a reader takes of other threads for it. */
export const wholeTimesIn = (compared: readonly Compared[]): Row['samples'] => samplesIn(compared, (read) => Math.min(...read.map(({ ms, elsewhere = 0 }) => ms + elsewhere)));

/** Of how many pages, in per cent, each reader found the title. */
export const rightIn = (compared: readonly Compared[]): Row['samples'] =>
  Object.fromEntries(Object.entries(samplesIn(compared, (read, saved) => (hasTitle(saved, read[0]?.title ?? '') ? 100 : 0))).map(([name, each]) => [name, [each.reduce((sum, one) => sum + one, 0) / each.length]]));

/** The reader injected by a click, beside readers that others inject, on the same live pages. */
export async function measureReading(run: Run): Promise<Measured> {
  const [all, pages] = [await readers(), await titledPages(run.corpus, run.quick ? 8 : 1)];
  const browser = await launch();
  try {
    const compared = await compare(await openTab(browser), all, pages, run);
    const times = timesIn(compared);
    return {
      rows: [
        { name: `reading a page (${compared.length} pages): main thread`, unit: 'ms', samples: times, base: OURS },
        { name: 'reading a page: main thread, and the popup’s, which judges', unit: 'ms', samples: wholeTimesIn(compared), base: OURS },
        { name: 'reading a page: JavaScript heap', unit: 'MB', samples: samplesIn(compared, (read) => median(read.flatMap(({ heap }) => heap ?? []))), base: OURS },
        { name: 'reading a page: titles right', unit: '%', samples: rightIn(compared), base: OURS },
      ],
      goals: ['Readability', 'Defuddle'].flatMap((peer) => goalsAgainst(peer, times)),
    };
  } finally {
    await browser.close();
  }
}

function goalsAgainst(peer: string, times: Row['samples']): Goal[] {
  const theirs = times[peer] ?? [];
  const ratios = (times[OURS] ?? []).map((ms, page) => ms / (theirs[page] ?? NaN));
  return [
    { says: `reading a page, median over the pages, as a share of ${peer}'s`, value: median(ratios), most: 0.2 },
    { says: `reading a page, worst of the pages, as a share of ${peer}'s`, value: Math.max(...ratios), most: 1 },
  ];
}
