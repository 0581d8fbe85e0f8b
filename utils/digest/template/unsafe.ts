import { matches, runs, SPACED, SPACED_OR_INSIDE } from '@/utils/digest/export/find';
import { ANYWHERE, asEntity, backslashed, type Unsafe } from '@/utils/digest/export/unsafe';

/** Beside other text of the same line, in which a mark's other half may stand. */
export const BESIDE: readonly Unsafe[] = [
  ...ANYWHERE,
  { find: matches(/[[\]]/g), put: backslashed }, // a bracket pairs with one of a neighbour, and parentheses behind would make a link of both
  { find: runs(/\*+/g, SPACED, 1), put: backslashed }, // emphasis with a mark of a neighbour
  { find: runs(/_+/g, SPACED_OR_INSIDE, 1), put: backslashed }, // emphasis with a mark of a neighbour
  { find: runs(/~+/g, SPACED, 1), put: backslashed }, // struck out together with a neighbour
];

/** What begins a block where a text begins its line: a heading, a quote, a list, a line under a heading, kramdown’s definition or a fence, each only at the beginning of a line. */
export const BEGINNING: Unsafe = {
  find: matches(/^(?:[#>+=:-]|~~~)|(?<=^\d{1,9})[.)](?=\s|$)/g),
  put: backslashed,
};

/** In a cell of a table. */
export const IN_CELL: Unsafe = { find: matches(/\|/g), put: backslashed }; // the end of the cell

/** kramdown, Jekyll’s Markdown, reads more than CommonMark does; a CommonMark parser reads these the same. Put behind the other rows: the last one wins. */
export const KRAMDOWN: readonly Unsafe[] = [
  { find: matches(/[*_]/g), put: backslashed }, // emphasis by other rules
  { find: matches(/["']/g), put: backslashed }, // quotes made curly
  { find: matches(/\|/g), put: backslashed }, // any line with a bar is a table
  { find: matches(/\$/g), put: backslashed }, // mathematics between $$
  { find: matches(/-(?=-)|(?<=-)-|\.(?=\.)|(?<=\.)\.|>/g), put: backslashed }, // dashes, an ellipsis and guillemets made of several marks
  { find: (text) => (text.includes('[^') ? matches(/[[\]]/g)(text) : []), put: backslashed }, // a footnote; its brackets would not pair with one of them escaped
  { find: matches(/[<~{\\]/g), put: asEntity }, // guillemets, attributes, Liquid’s tags; kramdown has no backslash for some of them, and two at the end of a line break it
];
