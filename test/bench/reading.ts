import { spacedTitleOf } from '@/utils/digest/text/spaced-title';
import { launch } from '../browser/launch';
import { isRight } from '../corpus/score';
import { openTab } from '../corpus/tab';
import { OURS } from './contestants';
import { titledPages, type SavedPage } from './corpus-pages';
import { readers, type Reader, type ReadPage } from './readers';
import type { Goal, Measured, Row, Run } from './row';
import { median } from './statistics';
import { inTurns } from './turns';

/** A page, and what each reader took for it each time. */
interface Compared {
  saved: SavedPage;
  read: ReadonlyMap<Reader, readonly ReadPage[]>;
}

async function compare(all: readonly Reader[], pages: readonly SavedPage[], { quick, progress }: Run): Promise<Compared[]> {
  const browser = await launch();
  try {
    const tab = await openTab(browser);
    const compared: Compared[] = [];
    for (const saved of pages) {
      const read = await inTurns(all, quick ? 1 : 2, async (reader) => {
        // Opened anew for each: some change what they read.
        await tab.open(saved.address, saved.answer);
        return reader.read(tab);
      }, () => undefined);
      compared.push({ saved, read });
      progress(compared.length, pages.length);
    }
    return compared;
  } finally {
    await browser.close();
  }
}

/** Whether a reader's title is the page's, in the house's spacing, which some of the true titles have. */
export const hasTitle = ({ page }: SavedPage, got: string): boolean => isRight(page, got) || isRight({ ...page, title: page.title && spacedTitleOf(page.title) }, spacedTitleOf(got));

/** The reader injected by a click, beside readers that others inject, on the same live pages. */
export async function measureReading(run: Run): Promise<Measured> {
  const all = await readers();
  const compared = await compare(all, await titledPages(run.corpus, run.quick ? 8 : 1), run);
  const samples = (of: (read: readonly ReadPage[], saved: SavedPage) => number): Row['samples'] =>
    Object.fromEntries(all.map((reader) => [reader.name, compared.map(({ saved, read }) => of(read.get(reader) ?? [], saved)).filter((value) => !Number.isNaN(value))]).filter(([, values]) => values?.length));
  // What else the machine does only adds: of a page's readings, the least is nearest to what it takes.
  const times = samples((read) => Math.min(...read.map(({ ms }) => ms)));
  const share = (right: Row['samples']): Row['samples'] => Object.fromEntries(Object.entries(right).map(([name, each]) => [name, [each.reduce((sum, one) => sum + one, 0) / each.length]]));
  return {
    rows: [
      { name: `reading a page (${compared.length} pages): main thread`, unit: 'ms', samples: times, base: OURS },
      { name: 'reading a page: JavaScript heap', unit: 'MB', samples: samples((read) => median(read.flatMap(({ heap }) => heap ?? []))), base: OURS },
      { name: 'reading a page: titles right', unit: '%', samples: share(samples((read, saved) => (hasTitle(saved, read[0]?.title ?? '') ? 100 : 0))), base: OURS },
    ],
    goals: ['Readability', 'Defuddle'].flatMap((peer) => goalsAgainst(peer, times)),
  };
}

function goalsAgainst(peer: string, times: Row['samples']): Goal[] {
  const theirs = times[peer] ?? [];
  const ratios = (times[OURS] ?? []).map((ms, page) => ms / (theirs[page] ?? NaN));
  return [
    { says: `reading a page, median over the pages, as a share of ${peer}'s`, value: median(ratios), most: 0.2 },
    { says: `reading a page, worst of the pages, as a share of ${peer}'s`, value: Math.max(...ratios), most: 1 },
  ];
}
