import { Dexie, type Collection } from 'dexie';
import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import { isSame } from '@/utils/digest/candidate-edit';
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

/** How a week is watched. */
interface WatchOptions {
  /** Of a week of more rows, so many are told of before the rest is read; left out, all are told of at once. */
  atFirst?: number;
  db?: QueueDatabase;
}

/**
 * Tells a week's candidates now and after every change, made here or in another window. One that did not
 * change is the same object as before, so that its row need not be drawn again. Returns how to stop.
 */
export function watchWeek(week: Week, { onAnswer, onError }: Watcher<Candidate[]>, { atFirst, db = database }: WatchOptions = {}): () => void {
  let known: Map<string, Candidate> | undefined;
  const tell = (candidates: Candidate[]): void => {
    const kept = candidates.map((candidate) => {
      const before = known?.get(candidate.identity);
      return before && isSame(before, candidate) ? before : candidate;
    });
    known = new Map(kept.map((candidate) => [candidate.identity, candidate]));
    onAnswer(kept);
  };
  const read = async (): Promise<Candidate[]> => {
    if (known || atFirst === undefined) return standingIn(week, db);
    const first = await inWeek(db, week).limit(atFirst).toArray();
    if (first.length < atFirst) return standing(first);
    // In a turn of its own: what the watcher does is no part of the query.
    setTimeout(() => known ?? tell(standing(first)));
    return standingIn(week, db);
  };
  return watch(read, { onAnswer: tell, onError });
}

/** Tells one candidate now and after every change; undefined while there is none. Returns how to stop. */
export function watchCandidate({ week, identity }: CandidateKey, watcher: Watcher<Candidate | undefined>, db: QueueDatabase = database): () => void {
  return watch(() => candidateAt(db, { week, identity }), watcher);
}
