import { oneLine } from './one-line';

/** What is longer is no title, and weighing looks at every place where it could be cut. */
const LONGEST = 1000;

/** So much of a text is looked at for a title: it may have white space that its line has not. */
export const MOST_LOOKED_AT = LONGEST * 4;

/** A text on one line, no more of it than a title can be. Cut twice, for putting a megabyte on one line takes its time too. */
export function titleLine(text: string): string {
  return oneLine(text.slice(0, MOST_LOOKED_AT)).slice(0, LONGEST);
}
