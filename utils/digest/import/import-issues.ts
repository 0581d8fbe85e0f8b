import type { Section } from '@/utils/digest/section';
import { blocksOf } from './blocks';
import type { ImportOutcome, ImportProblem } from './imported-issue';
import { publishedOn } from './published-on';
import { readSections, type Reading } from './read-sections';
import { refusalOf } from './refuse-text';
import { sourceOf } from './source';
import { splitIssues, type IssuePart } from './split-issues';
import { quotedName, weekOf } from './week-of';

/** What the digest knows of its own form. */
export interface ImportOptions {
  sections: readonly Section[];
  /** Markdown that it puts below every issue, empty for none; where it is not known, or an issue does not end in it, it is told by its place. */
  footer?: string;
}

/**
 * Reads published digests in Markdown, one or several in a text. Each is understood whole, or not at all with
 * every line that stands in the way. Never throws.
 */
export function importIssues(text: string, { sections, footer }: ImportOptions): ImportOutcome[] {
  const refusal = refusalOf(text);
  if (refusal) return [{ line: refusal.line, problems: [refusal] }];
  const source = sourceOf(text, footer ?? '');
  const blocks = blocksOf(source.masked);
  return splitIssues(blocks, source).map((part) => readIssue(part, { sections, blocks, source, guesses: footer !== '' }));
}

function readIssue(part: IssuePart, reading: Reading): ImportOutcome {
  const week = weekOf(part.words);
  const read = readSections(part, reading);
  const problems: ImportProblem[] = [
    ...(week ? [] : [{ fault: 'no-week' as const, line: part.start + 1 }]),
    ...part.strays.map(({ start }) => ({ fault: 'before-sections' as const, line: start + 1 })),
    ...(part.sections.length > 0 ? [] : [{ fault: 'empty' as const, line: part.start + 1 }]),
    ...read.problems,
  ];
  if (!week || problems.length > 0) return { line: part.start + 1, problems };
  const { sections, links, texts } = read;
  const day = publishedOn(part.frontMatter);
  return { issue: { week, name: quotedName(part.title), group: quotedName(part.quote), ...(day ? { day } : {}), sections, links, texts } };
}
