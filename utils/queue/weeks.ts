import { Dexie, RangeSet, type ObservabilitySet } from 'dexie';
import type { Candidate } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { database, type QueueDatabase } from './database';
import { watch, type Watcher } from './watch';
import { countWeek } from './week';

/** A week that has candidates, and how many. */
export interface CountedWeek {
  week: Week;
  count: number;
}

/** How many candidates are held at once while all are counted; more would keep the page from drawing. */
const AT_ONCE = 500;

/** Tells every week that has candidates, the latest first, now and after every change. Returns how to stop. */
export function watchWeeks(watcher: Watcher<CountedWeek[]>, db: QueueDatabase = database): () => void {
  // Counting all takes seconds where there are many; a change is in one week or two, and only those are counted again.
  let counting: Promise<Map<Week, number>> | undefined;
  const changed = new Set<Week>();
  const note = (parts: ObservabilitySet): void => {
    const weeks = weeksIn(parts, db);
    if (weeks) for (const week of weeks) changed.add(week);
    else counting = undefined;
  };
  Dexie.on.storagemutated.subscribe(note);
  const stop = watch(async () => {
    // What is asked for is what is watched: any candidate may be next. By the answer, what brought us here is noted.
    await after(Dexie.minKey, 1, db);
    const counts = await (counting ??= countAll(db));
    const weeks = [...changed];
    changed.clear();
    for (const week of weeks) counts.set(week, await countWeek(week, db));
    return sorted(counts);
  }, watcher);
  return () => {
    stop();
    Dexie.on.storagemutated.unsubscribe(note);
  };
}

function sorted(counts: ReadonlyMap<Week, number>): CountedWeek[] {
  const weeks = [...counts].map(([week, count]) => ({ week, count }));
  return weeks.filter(({ count }) => count > 0).sort((a, b) => (a.week < b.week ? 1 : -1));
}

/** The weeks in which candidates were changed; undefined where that is not said, so that it may be any. */
function weeksIn(parts: ObservabilitySet, db: QueueDatabase): Set<Week> | undefined {
  // What was written past Dexie is only said to be somewhere; see `tellOthers`.
  if ('all' in parts) return undefined;
  const keys = parts[`idb://${db.name}/${db.candidates.name}/`];
  const weeks = [...(keys ? RangeSet(keys) : [])].map(({ from, to }) => (isKey(from) && isKey(to) && from[0] === to[0] ? from[0] : undefined));
  return weeks.every((week) => week !== undefined) ? new Set(weeks) : undefined;
}

function isKey(key: unknown): key is [Week, string] {
  return Array.isArray(key) && typeof key[0] === 'string';
}

async function countAll(db: QueueDatabase): Promise<Map<Week, number>> {
  const counts = new Map<Week, number>();
  let from: unknown = Dexie.minKey;
  for (let some = await after(from, AT_ONCE, db); some.length > 0; some = await after(from, AT_ONCE, db)) {
    for (const { week, identity, removed } of some) {
      if (!removed.value) counts.set(week, (counts.get(week) ?? 0) + 1);
      from = [week, identity];
    }
  }
  return counts;
}

/** The candidates that come after a key, by week and identity. */
function after(key: unknown, count: number, { candidates }: QueueDatabase): Promise<Candidate[]> {
  return candidates.where('[week+identity]').above(key).limit(count).toArray();
}
