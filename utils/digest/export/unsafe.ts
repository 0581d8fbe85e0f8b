/** Text that Markdown would read as something else, and what is written instead of each character of it. */
export interface Unsafe {
  /** Positions of the characters to rewrite. */
  find: (text: string) => Iterable<number>;
  put: (character: string) => string;
  why: string;
}

const backslashed = (character: string): string => `\\${character}`;
const asEntity = (character: string): string => `&#${character.charCodeAt(0)};`;

/** A backslash that a parser would take for an escape. */
export const ESCAPE = /\\(?=[!-/:-@[-`{-~]|$)/g;

/** An ampersand that a parser would take for the beginning of an entity. */
export const ENTITY = /&(?=#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z\d]*;)/g;

/** Constructs that could begin inside a line wherever text stands in it. */
const ANYWHERE: readonly Unsafe[] = [
  { find: matches(ESCAPE), put: backslashed, why: 'a backslash before ASCII punctuation would swallow itself; at the end it would escape our bracket' },
  { find: matches(/`/g), put: backslashed, why: 'a code span binds tighter than a link and may find its other end in the note' },
  { find: matches(/<(?=[!-~])/g), put: backslashed, why: 'an HTML tag or an autolink' },
  { find: matches(ENTITY), put: () => '&amp;', why: 'an entity, which a page wrote as text' },
];

/** Between spaces, where a run of stars or tildes opens nothing. */
const SPACED = /^\s\s$/u;
/** Between spaces or inside a word, as in ICCV_2017. */
const SPACED_OR_INSIDE = /^(\s\s|[\p{L}\p{N}]{2})$/u;

/** Inside a link's own brackets, or alone on its line: what begins there ends there, so a single mark has nothing to pair with. */
export const ALONE: readonly Unsafe[] = [
  ...ANYWHERE,
  { find: nestedBrackets, put: backslashed, why: 'brackets that do not pair, or that would make a link inside the link; pairs such as [上] stay as they are' },
  { find: runs(/\*+/g, SPACED, 2), put: backslashed, why: 'emphasis; needs two runs, none of them between spaces' },
  { find: runs(/_+/g, SPACED_OR_INSIDE, 2), put: backslashed, why: 'emphasis; an underscore inside a word is none' },
  { find: runs(/~+/g, SPACED, 2), put: backslashed, why: 'struck out, in the dialect of GitHub and of many blogs' },
];

/** Beside other text of the same line, in which a mark's other half may stand. */
export const BESIDE: readonly Unsafe[] = [
  ...ANYWHERE,
  { find: matches(/[[\]]/g), put: backslashed, why: 'a bracket pairs with one of a neighbour, and parentheses behind would make a link of both' },
  { find: runs(/\*+/g, SPACED, 1), put: backslashed, why: 'emphasis with a mark of a neighbour' },
  { find: runs(/_+/g, SPACED_OR_INSIDE, 1), put: backslashed, why: 'emphasis with a mark of a neighbour' },
  { find: runs(/~+/g, SPACED, 1), put: backslashed, why: 'struck out together with a neighbour' },
];

/** What begins a block where a text begins its line. */
export const BEGINNING: Unsafe = {
  find: matches(/^(?:[#>+=:-]|~~~)|(?<=^\d{1,9})[.)](?=\s|$)/g),
  put: backslashed,
  why: 'a heading, a quote, a list, a line under a heading, kramdown’s definition or a fence, each only at the beginning of a line',
};

/** In a cell of a table. */
export const IN_CELL: Unsafe = { find: matches(/\|/g), put: backslashed, why: 'the end of the cell' };

/** kramdown, Jekyll’s Markdown, reads more than CommonMark does; a CommonMark parser reads these the same. Put behind the other rows: the last one wins. */
export const KRAMDOWN: readonly Unsafe[] = [
  { find: matches(/[*_]/g), put: backslashed, why: 'emphasis by other rules' },
  { find: matches(/["']/g), put: backslashed, why: 'quotes made curly' },
  { find: matches(/\|/g), put: backslashed, why: 'any line with a bar is a table' },
  { find: matches(/\$/g), put: backslashed, why: 'mathematics between $$' },
  { find: matches(/-(?=-)|(?<=-)-|\.(?=\.)|(?<=\.)\.|>/g), put: backslashed, why: 'dashes, an ellipsis and guillemets made of several marks' },
  { find: (text) => (text.includes('[^') ? matches(/[[\]]/g)(text) : []), put: backslashed, why: 'a footnote; its brackets would not pair with one of them escaped' },
  { find: matches(/[<~{\\]/g), put: asEntity, why: 'guillemets, attributes, Liquid’s tags; kramdown has no backslash for some of them, and two at the end of a line break it' },
];

function matches(pattern: RegExp): Unsafe['find'] {
  return function* (text) {
    for (const { index } of text.matchAll(pattern)) yield index;
  };
}

function nestedBrackets(text: string): Iterable<number> {
  return /\][([]/.test(text) || !balanced(text, '[', ']') ? matches(/[[\]]/g)(text) : [];
}

/** Runs of a delimiter, unless the characters before and after it are an `inert` pair; fewer than `least` open nothing. */
function runs(run: RegExp, inert: RegExp, least: 1 | 2): Unsafe['find'] {
  return function* (text) {
    const active = [...text.matchAll(run)].filter(({ 0: { length }, index }) => !inert.test(lastCharacter(text.slice(0, index)) + firstCharacter(text.slice(index + length))));
    if (active.length < least) return;
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
