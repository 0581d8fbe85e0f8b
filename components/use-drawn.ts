import { useEffect, useState } from 'preact/hooks';
import type { Candidate } from '@/utils/digest/candidate';

/** Rows that are drawn at once: three times what the popup shows of them. */
const FIRST = 60;

/** Rows that are drawn at a time after that: few enough that a key pressed meanwhile is answered at once. */
const MORE = 60;

/** A browser that is never idle draws more all the same after so many milliseconds. */
const PATIENCE = 300;

/**
 * How many of a week's rows to draw, from the top: at first those that are seen, so that a long week is there as soon
 * as a short one, then more by and by. `all` draws what is left at once, as for a row that is to be brought into view.
 */
export function useDrawn(candidates: readonly Candidate[], all: boolean): number {
  const week = candidates[0]?.week;
  const [drawn, setDrawn] = useState({ week, rows: FIRST });
  const rows = drawn.week === week ? drawn.rows : FIRST;
  useEffect(() => {
    if (rows >= candidates.length) return;
    // What the reader does comes first.
    const turn = requestIdleCallback(() => setDrawn({ week, rows: rows + MORE }), { timeout: PATIENCE });
    return () => cancelIdleCallback(turn);
  }, [week, rows, candidates.length]);
  return all ? candidates.length : rows;
}
