import { ALONE, type Unsafe } from './unsafe';

/** Every character that any row may rewrite; a text without them is written as it is. */
const SUSPECT = /[!-/:-@[-`{-~]|^\d/;

/** Writes one line of text so that a Markdown parser reads the same text back; escapes only what must be, where it stands. */
export function markdownText(line: string, unsafe: readonly Unsafe[] = ALONE): string {
  if (!SUSPECT.test(line)) return line;
  const puts = new Map<number, (character: string) => string>();
  for (const { find, put } of unsafe) for (const position of find(line)) puts.set(position, put);
  return puts.size === 0 ? line : line.replace(/[!-~]/g, (character, position: number) => puts.get(position)?.(character) ?? character);
}

/** A heading's text: closing `#`s would be taken for decoration, and so would spaces around it. */
export function markdownHeading(text: string, unsafe?: readonly Unsafe[]): string {
  return markdownText(text.trim(), unsafe).replace(/(?<=^|\s)#+$/, '\\$&');
}
