import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/**
 * `count` places in a row below `above` and above `below`, either of which may be an end of the
 * week. Where two people gave two candidates the same place there is none between them, and the new
 * ones go below both.
 */
export function ordersBetween(above: string | undefined, below: string | undefined, count: number): string[] {
  const hasRoom = above === undefined || below === undefined || above < below;
  return generateNKeysBetween(above ?? null, hasRoom ? (below ?? null) : null, count);
}

/** The place below the last of a week; `last` is undefined where the week has none. */
export function orderAfter(last: string | undefined): string {
  return generateKeyBetween(last ?? null, null);
}
