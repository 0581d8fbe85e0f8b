import type { ImportProblem } from './imported-issue';

/** Longer texts are refused unread, UTF-16 units; ten years of issues of the real one's size are 15 million. */
export const LONGEST_TEXT = 32 * 1024 * 1024;

/** Lines that no digest has and over which a parser can sit for minutes, a reason on each row. */
const TANGLED: readonly { line: RegExp; reason: string }[] = [
  { line: /^(?:[ \t]*(?:[*+>-]|\d{1,9}[.)])[ \t]?){41}/, reason: 'lists in lists and quotes in quotes, all on one line' },
  { line: /^[ \t]{200,}\S/, reason: 'the same, a level on each line' },
  { line: /^(?:[^[\]*_`<&]*[[\]*_`<&]){3000}/, reason: 'marks that could each pair with any other' },
];

/** What makes a text one that is not even parsed: undefined where nothing does. */
export function refusalOf(text: string): ImportProblem | undefined {
  if (text.length > LONGEST_TEXT) return { fault: 'too-long', line: 1 };
  const tangled = text.split(/\r\n|\r|\n/).findIndex((line) => TANGLED.some((row) => row.line.test(line)));
  return tangled < 0 ? undefined : { fault: 'tangled', line: tangled + 1 };
}
