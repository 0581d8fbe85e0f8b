import { Dexie, type Collection } from 'dexie';
import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import { isSame } from '@/utils/digest/candidate-state';
import type { Week } from '@/utils/digest/iso-week';
import { candidateAt } from './candidate-at';
import { database, type QueueDatabase } from './database';
import { watch, type Watcher } from './watch';

/** Everything stored under a week, removed candidates too, in order. */
export function inWeek({ candidates }: QueueDatabase, week: Week): Collection<Candidate, [Week, string]> {
  return candidates.where('[week+order.value]').between([week, Dexie.minKey], [week, Dexie.maxKey]);
}

/** How many candidates a week has. */
export async function countWeek(week: Week, db: QueueDatabase = database): Promise<number> {
  return (await standingIn(week, db)).length;
}

/** A week's candidates, without the removed, in order. */
export async function standingIn(week: Week, db: QueueDatabase = database): Promise<Candidate[]> {
  return standing(await inWeek(db, week).toArray());
}

/** Filtered here: Dexie's own filter would ask the database for them one by one, which takes many times as long. */
const standing = (candidates: readonly Candidate[]): Candidate[] => candidates.filter(({ removed }) => !removed.value);

/** Rows of a week that are read before all of it, where that is asked for: ten times what a group gathers in one. */
const TOP = 1000;

/** What is told of a week. */
export interface WeekWatcher extends Watcher<Candidate[]> {
  /** Told once, where the week has so many rows that reading all takes its time: what stands among the first of them. */
  onTop?: (top: Candidate[]) => void;
}

/**
 * Tells a week's candidates now and after every change, made here or in another window. One that did not
 * change is the same object as before, so that its row need not be drawn again. Returns how to stop.
 */
export function watchWeek(week: Week, { onTop, onAnswer, onError }: WeekWatcher, db: QueueDatabase = database, rows = TOP): () => void {
  const tell = keepingSame(onAnswer);
  const watchAll = (): (() => void) => watch(() => standingIn(week, db), { onAnswer: tell, onError });
  if (!onTop) return watchAll();
  let stop = watch(() => inWeek(db, week).limit(rows).toArray(), {
    onAnswer: (first) => {
      if (first.length < rows) return tell(standing(first));
      stop();
      onTop(standing(first));
      stop = watchAll();
    },
    onError,
  });
  return () => stop();
}

/** Tells of each candidate that did not change by the object it was told by before. */
function keepingSame(tell: (candidates: Candidate[]) => void): (candidates: Candidate[]) => void {
  let known = new Map<string, Candidate>();
  return (candidates) => {
    const kept = candidates.map((candidate) => {
      const before = known.get(candidate.identity);
      return before && isSame(before, candidate) ? before : candidate;
    });
    known = new Map(kept.map((candidate) => [candidate.identity, candidate]));
    tell(kept);
  };
}

/** Tells one candidate now and after every change; undefined while there is none. Returns how to stop. */
export function watchCandidate({ week, identity }: CandidateKey, watcher: Watcher<Candidate | undefined>, db: QueueDatabase = database): () => void {
  return watch(() => candidateAt(db, { week, identity }), watcher);
}
