/** Lines that stand above an issue, in YAML: what a blog keeps of a post. Lines count from 0; `end` is the one behind. */
interface FrontMatter {
  start: number;
  end: number;
  text: string;
}

/** A text made ready for the parser. */
export interface Source {
  /** As they were written. */
  lines: readonly string[];
  /** With front matter and known footers blanked out, so that no block of the issue runs into them. */
  masked: readonly string[];
  frontMatters: readonly FrontMatter[];
  /** Where the known footer stands. */
  footers: readonly number[];
}

/** A front matter's first line and one that a post has. */
const KEY = /^[\w-]+:/;
const POST_KEY = /^(title|layout|date):/;
/** Longer blocks are no front matter. */
const LONGEST = 100;

/** Makes a text ready; `footer` is what the digest puts below every issue. */
export function sourceOf(text: string, footer = ''): Source {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const frontMatters = lines.flatMap((line, at) => (line === '---' && (at === 0 || lines[at - 1] === '') ? frontMatterAt(lines, at) : []));
  const known = footer.trimEnd().split('\n');
  const footers = footer.trim() === '' ? [] : lines.flatMap((line, at) => (line === known[0] && isFooter(lines, at, known) ? [at] : []));
  const blank = new Set([...frontMatters.map(({ start, end }) => [start, end] as const), ...footers.map((at) => [at, at + known.length] as const)].flatMap(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index)));
  return { lines, masked: lines.map((line, at) => (blank.has(at) ? '' : line)), frontMatters, footers };
}

function frontMatterAt(lines: readonly string[], start: number): FrontMatter[] {
  const length = lines.slice(start + 1, start + LONGEST).indexOf('---');
  const inside = lines.slice(start + 1, start + 1 + length);
  if (length < 1 || !KEY.test(inside[0] ?? '') || !inside.some((line) => POST_KEY.test(line))) return [];
  return [{ start, end: start + length + 2, text: inside.join('\n') }];
}

/** The footer ends an issue: behind it comes the end, or another issue. */
function isFooter(lines: readonly string[], at: number, footer: readonly string[]): boolean {
  if (at > 0 && lines[at - 1]?.trim() !== '') return false;
  if (!footer.every((line, index) => lines[at + index] === line)) return false;
  const next = lines.slice(at + footer.length).find((line) => line.trim() !== '');
  return next === undefined || /^# |^---$/.test(next);
}
