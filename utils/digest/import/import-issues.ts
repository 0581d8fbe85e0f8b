import { FOOTER } from '@/utils/digest/export/issue-content';
import { holdsLinks, type Section } from '@/utils/digest/section';
import { blocksOf, type Block, type Blocks } from './blocks';
import { footerStart } from './footer';
import type { ImportedLink, ImportOutcome, ImportProblem } from './imported-issue';
import { publishedOn } from './published-on';
import { readList } from './read-links';
import { refusalOf } from './refuse-text';
import { knownSection, newSection } from './section-of';
import { sourceOf, type Source } from './source';
import { splitIssues, type IssuePart } from './split-issues';
import { quotedName, weekOf } from './week-of';
import { wordsOf } from './words';

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

interface Reading {
  sections: readonly Section[];
  blocks: Blocks;
  source: Source;
  /** Whether a footer may be told by its place. */
  guesses: boolean;
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

interface ReadSections {
  sections: Section[];
  links: ImportedLink[];
  texts: Readonly<Record<string, string>>;
  problems: ImportProblem[];
}

function readSections(part: IssuePart, reading: Reading): ReadSections {
  const read: ReadSections = { sections: [], links: [], texts: {}, problems: [] };
  // The parts of a text are slices of it, so that they come back to the letter.
  const slice = (start: number, end: number): string => reading.source.lines.slice(start, end).join('\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  const texts = new Map<string, string>();
  let footer = part.footer;
  for (const [at, { heading, blocks }] of part.sections.entries()) {
    const next = part.sections[at + 1]?.heading.start ?? part.footer ?? part.end;
    const { section, given } = sectionFor(wordsOf(heading.node).trim(), blocks, read, reading);
    const count = at === part.sections.length - 1 && part.footer === undefined && reading.guesses ? footerStart(blocks, holdsLinks(section) ? 'links' : 'text') : blocks.length;
    const end = blocks[count]?.start ?? next;
    if (count < blocks.length) footer = end;
    if (given) read.problems.push({ fault: 'same-section', line: heading.start + 1 });
    read.sections.push(section);
    if (holdsLinks(section)) takeLinks(blocks.slice(0, count), section, read, reading);
    else texts.set(section.id, slice(heading.end, end));
  }
  if (footer !== undefined) texts.set(FOOTER, slice(footer, part.end));
  return { ...read, texts: Object.fromEntries(texts) };
}

/** The section under a heading. An unknown one is taken for what it holds: links, where all of it is links. */
function sectionFor(heading: string, blocks: readonly Block[], { sections }: ReadSections, reading: Reading): { section: Section; given: boolean } {
  const known = knownSection(heading, reading.sections, new Set(sections.map(({ id }) => id)));
  if (known) return { section: known, given: false };
  const isLinks = blocks.length > 0 && blocks.every((block) => linksOf(block, reading).problems.length === 0);
  const section = newSection(heading, isLinks ? undefined : 'text');
  return { section, given: sections.some(({ id }) => id === section.id) };
}

function takeLinks(blocks: readonly Block[], { id }: Section, { links, problems }: ReadSections, reading: Reading): void {
  for (const block of blocks) {
    const list = linksOf(block, reading);
    for (const link of list.links) links.push({ ...link, section: id });
    problems.push(...list.problems);
  }
}

function linksOf({ node, start }: Block, { blocks, source }: Reading): ReturnType<typeof readList> {
  return node.type === 'list' ? readList(node, blocks, source.lines) : { links: [], problems: [{ fault: 'not-links', line: start + 1 }] };
}
