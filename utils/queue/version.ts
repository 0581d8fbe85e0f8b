/** The browser's name for our database. */
export const NAME = 'linkweek';

/** The last of our versions. */
export const LATEST = 4;

/** Dexie counts a version tenfold; what follows up to the next is the same version with a table that Dexie found missing and put back. */
export const HIGHEST = LATEST * 10 + 9;

/** Whether a database, by the browser's own count, is neither of an older build of ours, which would have to be brought up first, nor of a newer. */
export function isLatest(version: number): boolean {
  return version >= LATEST * 10 && version <= HIGHEST;
}
