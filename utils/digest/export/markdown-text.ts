/** Text that Markdown would read as something else, and what is written instead of each character of it. */
interface Unsafe {
  /** Positions of the characters to rewrite. */
  find: (text: string) => Iterable<number>;
  put: (character: string) => string;
  why: string;
}

const backslashed = (character: string): string => `\\${character}`;

/** A backslash that a parser would take for an escape. */
export const ESCAPE = /\\(?=[!-/:-@[-`{-~]|$)/g;

/** An ampersand that a parser would take for the beginning of an entity. */
export const ENTITY = /&(?=#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z\d]*;)/g;

/** One row for each construct that could begin inside a line; whatever begins a line can't, a link or `，` stands before. */
const UNSAFE: readonly Unsafe[] = [
  { find: matches(ESCAPE), put: backslashed, why: 'a backslash before ASCII punctuation would swallow itself; at the end it would escape our bracket' },
  { find: matches(/`/g), put: backslashed, why: 'a code span binds tighter than a link and may find its other end in the note' },
  { find: matches(/<(?=[!-~])/g), put: backslashed, why: 'an HTML tag or an autolink' },
  { find: matches(ENTITY), put: () => '&amp;', why: 'an entity, which a page wrote as text' },
  { find: nestedBrackets, put: backslashed, why: 'brackets that do not pair, or that would make a link inside the link; pairs such as [上] stay as they are' },
  { find: pairedRuns(/\*+/g, /^\s\s$/u), put: backslashed, why: 'emphasis; needs two runs, none of them between spaces' },
  { find: pairedRuns(/_+/g, /^(\s\s|[\p{L}\p{N}]{2})$/u), put: backslashed, why: 'emphasis; an underscore inside a word, as in ICCV_2017, is none' },
  { find: pairedRuns(/~+/g, /^\s\s$/u), put: backslashed, why: 'struck out, in the dialect of GitHub and of many blogs' },
];

function matches(pattern: RegExp): Unsafe['find'] {
  return function* (text) {
    for (const { index } of text.matchAll(pattern)) yield index;
  };
}

function nestedBrackets(text: string): Iterable<number> {
  return /\][([]/.test(text) || !balanced(text, '[', ']') ? matches(/[[\]]/g)(text) : [];
}

/** Runs of a delimiter, unless the characters before and after it are an `inert` pair; a single run has nothing to pair with. */
function pairedRuns(run: RegExp, inert: RegExp): Unsafe['find'] {
  return function* (text) {
    const active = [...text.matchAll(run)].filter(({ 0: { length }, index }) => !inert.test(lastCharacter(text.slice(0, index)) + firstCharacter(text.slice(index + length))));
    if (active.length < 2) return;
    for (const { 0: { length }, index } of active) for (let offset = 0; offset < length; offset++) yield index + offset;
  };
}

const firstCharacter = (text: string): string => /^./su.exec(text)?.[0] ?? '';
const lastCharacter = (text: string): string => /.$/su.exec(text)?.[0] ?? '';

/** CommonMark lets parsers stop counting nested parentheses here. */
const DEEPEST = 32;

/** Whether every `close` has its `open` before it, and the other way round, none nested too deep to be read. */
export function balanced(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === open && ++depth > DEEPEST) return false;
    if (character === close && --depth < 0) return false;
  }
  return depth === 0;
}

/** Writes one line of text so that a CommonMark parser reads the same text back; escapes only what must be. */
export function markdownText(line: string): string {
  const puts = new Map<number, (character: string) => string>();
  for (const { find, put } of UNSAFE) for (const position of find(line)) puts.set(position, put);
  return line.replace(/[!-~]/g, (character, position: number) => puts.get(position)?.(character) ?? character);
}
