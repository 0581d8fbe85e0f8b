import { liveQuery } from 'dexie';

/** What is told of a query that stays open: each new answer, and the error that ended it. */
export interface Watcher<T> {
  onAnswer: (answer: T) => void;
  onError: (error: unknown) => void;
}

/** Tells what `query` gives now and after every change that concerns it, made here or in another window. Returns how to stop. */
export function watch<T>(query: () => Promise<T>, { onAnswer, onError }: Watcher<T>): () => void {
  // Dexie only follows the awaits of a function that it can see is async. Those of another would leave its books
  // wrong, and a change that began meanwhile would fail with «Transaction committed too early».
  const subscription = liveQuery(async () => query()).subscribe(onAnswer, onError);
  return () => subscription.unsubscribe();
}
