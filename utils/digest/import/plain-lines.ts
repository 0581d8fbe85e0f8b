import { parseAddress } from '@/utils/digest/address/parse-address';

/**
 * A line of a list that is one link with at most a note, without a mark that Markdown could read as anything
 * else, and leads to a page: for such a line, which nearly all are, this pattern and CommonMark agree. The bullet, title, address, note.
 */
const PLAIN = /^([*+-]) \[([^\s\\`*_<&[\]\u0000-\u001f\u007f](?:[^\\`*_<&[\]\u0000-\u001f\u007f]*[^\s\\`*_<&[\]\u0000-\u001f\u007f])?)\]\((https?:[^\s\\<>&()\u0000-\u0020\u007f]+)\)(?:，([^\s\\`*_<&[\]\u0000-\u001f\u007f](?:[^\\`*_<&[\]\u0000-\u001f\u007f]*[^\s\\`*_<&[\]\u0000-\u001f\u007f])?))?$/;

interface PlainLine {
  title: string;
  address: string;
  note: string;
}

/** Reads a plain line; undefined for any other, which is the parser's. */
function plainLineOf(line: string): PlainLine | undefined {
  const [, , title, address, note = ''] = PLAIN.exec(line) ?? [];
  return title === undefined || address === undefined || !parseAddress(address) ? undefined : { title, address, note };
}

/** A plain line and its number, from 0. */
export interface FoldedLine extends PlainLine {
  at: number;
}

/** A text whose long runs of plain lines are folded, and the way back. */
export interface Folded {
  text: string;
  /** For each line of the folded text the line it was, both from 0. */
  lines: readonly number[];
  /** The plain lines that were folded away behind a line, by its number in the unfolded text, from 0. */
  behind: ReadonlyMap<number, readonly FoldedLine[]>;
}

/** A line that can be nothing but an item of a list, and its bullet. */
const ITEM = /^([*+-]) \[/;
/** A line that ends whatever item stands before it. */
const ENDS_ITEM = /^[*+-] /;

/**
 * Folds plain lines behind the item before them, where the line after them is another's: the blocks of a text
 * are the same with three items of a list or with a thousand, and the parser takes a quarter of a millisecond
 * for each.
 */
export function fold(source: readonly string[]): Folded {
  const bullets = source.map((line) => ITEM.exec(line)?.[1]);
  const mayFold = (at: number): boolean => at > 0 && bullets[at] !== undefined && bullets[at] === bullets[at - 1] && ENDS_ITEM.test(source[at + 1] ?? '');
  const lines: number[] = [];
  const behind = new Map<number, FoldedLine[]>();
  let folded: FoldedLine[] = [];
  for (const [at, line] of source.entries()) {
    const plain = mayFold(at) ? plainLineOf(line) : undefined;
    if (plain) folded.push({ ...plain, at });
    else {
      lines.push(at);
      folded = [];
      behind.set(at, folded);
    }
  }
  return { text: lines.map((at) => source[at]).join('\n'), lines, behind };
}
