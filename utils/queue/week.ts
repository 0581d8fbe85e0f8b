import { Dexie, liveQuery, type Collection } from 'dexie';
import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { database, type QueueDatabase } from './database';

/** Everything stored under a week, removed candidates too, in order. */
export function inWeek({ candidates }: QueueDatabase, week: Week): Collection<Candidate, [Week, string]> {
  return candidates.where('[week+order.value]').between([week, Dexie.minKey], [week, Dexie.maxKey]);
}

/** How many candidates a week has. */
export function countWeek(week: Week, db: QueueDatabase = database): Promise<number> {
  return inWeek(db, week).filter(({ removed }) => !removed.value).count();
}

/** What is told of a query that stays open: each new answer, and the error that ended it. */
export interface Watcher<T> {
  onAnswer: (answer: T) => void;
  onError: (error: unknown) => void;
}

/** A week's candidates, without the removed, in order. */
export function standingIn(week: Week, db: QueueDatabase = database): Promise<Candidate[]> {
  return inWeek(db, week).filter(({ removed }) => !removed.value).toArray();
}

/** Tells a week's candidates now and after every change, made here or in another window. Returns how to stop. */
export function watchWeek(week: Week, { onAnswer, onError }: Watcher<Candidate[]>, db: QueueDatabase = database): () => void {
  const subscription = liveQuery(async () => standingIn(week, db)).subscribe(onAnswer, onError);
  return () => subscription.unsubscribe();
}

/** Tells one candidate now and after every change; undefined while there is none. Returns how to stop. */
export function watchCandidate({ week, identity }: CandidateKey, { onAnswer, onError }: Watcher<Candidate | undefined>, db: QueueDatabase = database): () => void {
  const subscription = liveQuery(async () => db.candidates.get([week, identity])).subscribe(onAnswer, onError);
  return () => subscription.unsubscribe();
}
