import type { Change, Done } from './change';

/** How many changes can be undone at least, and every how many those before them are taken away: each time it would be a third of the questions that a capture asks. */
const KEPT = { changes: 200, clearedEvery: 20 };

/** The row that something just done is; `session` names a stretch of typing. */
export function changeOf(at: number, done: Done, session?: string): Omit<Change, 'id'> {
  return { at, ...done, undone: false, ...(session === undefined ? {} : { session }) };
}

/** The latest change that can't be undone any more, to be taken away with those before it; undefined where it is not yet the time to. `last` is the one before what was just done. */
export function beyondUndo(last: number): number | undefined {
  return last % KEPT.clearedEvery === 0 ? last + 1 - KEPT.changes : undefined;
}
