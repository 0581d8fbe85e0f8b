import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { fold, type FoldedLine } from './plain-lines';

/** A block of a text. Lines count from 0; `end` is the one behind its last. */
export interface Block {
  node: RootContent;
  start: number;
  end: number;
}

/** A text's blocks, and the way back from the parser's lines to the text's. */
export interface Blocks {
  blocks: readonly Block[];
  /** The text's line that the parser calls `line` (from 1). */
  lineOf: (line: number) => number;
  /** Plain lines that stand behind a line and that the parser was spared. */
  behind: (line: number) => readonly FoldedLine[];
}

/** The blocks of a text by CommonMark. */
export function blocksOf(lines: readonly string[]): Blocks {
  const folded = fold(lines);
  const lineOf = (line: number): number => folded.lines[line - 1] ?? lines.length;
  const blocks = fromMarkdown(folded.text).children.map((node): Block => ({ node, start: lineOf(node.position?.start.line ?? 1), end: lineOf(node.position?.end.line ?? 1) + 1 }));
  return { blocks, lineOf, behind: (line) => folded.behind.get(line) ?? [] };
}
