import { liveQuery } from 'dexie';

/** What is told of a query that stays open: each new answer, and each error. */
export interface Watcher<T> {
  onAnswer: (answer: T) => void;
  onError: (error: unknown) => void;
}

/** Tells what `query` gives now and after every change that concerns it, made here or in another window. Returns how to stop. */
export function watch<T>(query: () => Promise<T>, { onAnswer, onError }: Watcher<T>): () => void {
  // Dexie only follows the awaits of a function that it can see is async. Those of another would leave its books
  // wrong, and a change that began meanwhile would fail with «Transaction committed too early».
  // An error is an answer too: of a database that would not open, Dexie itself tells only whoever asked first.
  const subscription = liveQuery(async () => settled(query)).subscribe((tell) => tell({ onAnswer, onError }));
  return () => subscription.unsubscribe();
}

async function settled<T>(query: () => Promise<T>): Promise<(watcher: Watcher<T>) => void> {
  try {
    const answer = await query();
    return ({ onAnswer }) => onAnswer(answer);
  } catch (error) {
    return ({ onError }) => onError(error);
  }
}
