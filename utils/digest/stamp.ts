/**
 * When a field was last set, and by whom: a hybrid logical clock, so that two copies of a queue
 * order the same changes alike though their machines' clocks differ.
 */
export interface Stamp {
  /** Milliseconds since 1970, never behind any stamp its maker had seen. */
  at: number;
  /** Tells apart the stamps of one millisecond. */
  tick: number;
  /** Contributor id. */
  by: string;
}

/** A value and when it was set. */
export interface Stamped<T> {
  value: T;
  stamp: Stamp;
}

/** The stamp after `last`, at `now` or, where this clock has fallen behind, just after `last`. */
export function nextStamp(last: Pick<Stamp, 'at' | 'tick'> | undefined, now: number, by: string): Stamp {
  if (last === undefined || now > last.at) return { at: now, tick: 0, by };
  return { at: last.at, tick: last.tick + 1, by };
}
