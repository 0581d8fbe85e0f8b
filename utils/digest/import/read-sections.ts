import { FOOTER } from '@/utils/digest/export/issue-content';
import { holdsLinks, type Section } from '@/utils/digest/section';
import type { Block, Blocks } from './blocks';
import { footerStart } from './footer';
import type { ImportedLink, ImportProblem } from './imported-issue';
import { readList, type ReadList } from './read-links';
import { knownSection, newSection } from './section-of';
import type { Source } from './source';
import type { IssuePart } from './split-issues';
import { wordsOf } from './words';

/** What a text is read by. */
export interface Reading {
  sections: readonly Section[];
  blocks: Blocks;
  source: Source;
  /** Whether a footer may be told by its place. */
  guesses: boolean;
}

/** What an issue's sections hold. */
export interface ReadSections {
  sections: Section[];
  links: ImportedLink[];
  texts: Readonly<Record<string, string>>;
  problems: ImportProblem[];
}

/** Reads the sections of an issue, and the footer behind the last. */
export function readSections(part: IssuePart, reading: Reading): ReadSections {
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

function linksOf({ node, start }: Block, { blocks, source }: Reading): ReadList {
  return node.type === 'list' ? readList(node, blocks, source.lines) : { links: [], problems: [{ fault: 'not-links', line: start + 1 }] };
}
