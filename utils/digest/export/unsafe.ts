import { balanced } from './balanced';
import { matches, runs, SPACED, SPACED_OR_INSIDE, type Find } from './find';

/** Text that Markdown would read as something else, and what is written instead of each character of it. */
export interface Unsafe {
  /** Positions of the characters to rewrite. */
  find: Find;
  put: (character: string) => string;
}

export const backslashed = (character: string): string => `\\${character}`;
export const asEntity = (character: string): string => `&#${character.charCodeAt(0)};`;

/** A backslash that a parser would take for an escape. */
export const ESCAPE = /\\(?=[!-/:-@[-`{-~]|$)/g;

/** An ampersand that a parser would take for the beginning of an entity. */
export const ENTITY = /&(?=#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z\d]*;)/g;

/** Constructs that could begin inside a line wherever text stands in it. */
export const ANYWHERE: readonly Unsafe[] = [
  { find: matches(ESCAPE), put: backslashed }, // a backslash before ASCII punctuation would swallow itself; at the end it would escape our bracket
  { find: matches(/`/g), put: backslashed }, // a code span binds tighter than a link and may find its other end in the note
  { find: matches(/<(?=[!-~])/g), put: backslashed }, // an HTML tag or an autolink
  { find: matches(ENTITY), put: () => '&amp;' }, // an entity, which a page wrote as text
];

/** Inside a link's own brackets, or alone on its line: what begins there ends there, so a single mark has nothing to pair with. */
export const ALONE: readonly Unsafe[] = [
  ...ANYWHERE,
  { find: nestedBrackets, put: backslashed }, // brackets that do not pair, or that would make a link inside the link; pairs such as [上] stay as they are
  { find: runs(/\*+/g, SPACED, 2), put: backslashed }, // emphasis; needs two runs, none of them between spaces
  { find: runs(/_+/g, SPACED_OR_INSIDE, 2), put: backslashed }, // emphasis; an underscore inside a word is none
  { find: runs(/~+/g, SPACED, 2), put: backslashed }, // struck out, in the dialect of GitHub and of many blogs
];

function nestedBrackets(text: string): Iterable<number> {
  return /\][([]/.test(text) || !balanced(text, '[', ']') ? matches(/[[\]]/g)(text) : [];
}
