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
  sections: readonly Section[];
  links: readonly ImportedLink[];
  texts: Readonly<Record<string, string>>;
  problems: readonly ImportProblem[];
}

/** Reads the sections of an issue, and the footer behind the last. */
export function readSections(part: IssuePart, reading: Reading): ReadSections {
  const sections = sectionsOf(part, reading);
  const footer = part.footer ?? guessedFooter(part, sections.at(-1), reading);
  const bodies = part.sections.map(({ heading, blocks }, at): Body => {
    const end = part.sections[at + 1]?.heading.start ?? footer ?? part.end;
    return { start: heading.end, end, blocks: blocks.filter(({ start }) => start < end) };
  });
  const lists = sections.map((section, at) => (holdsLinks(section) ? readLinks(bodies[at]?.blocks ?? [], section, reading) : { links: [], problems: [] }));
  return {
    sections,
    links: lists.flatMap(({ links }) => links),
    texts: textsOf(sections, bodies, footer === undefined ? undefined : { start: footer, end: part.end }, reading),
    problems: [...repeated(part, sections), ...lists.flatMap(({ problems }) => problems)],
  };
}

/** Lines of a text, from 0; `end` is the one behind. */
interface Lines {
  start: number;
  end: number;
}

interface Body extends Lines {
  blocks: readonly Block[];
}

function sectionsOf({ sections }: IssuePart, reading: Reading): Section[] {
  const used = new Set<string>();
  return sections.map(({ heading, blocks }) => {
    const section = sectionFor(wordsOf(heading.node).trim(), blocks, used, reading);
    used.add(section.id);
    return section;
  });
}

/** The section under a heading. An unknown one is taken for what it holds: links, where all of it is links. */
function sectionFor(heading: string, blocks: readonly Block[], used: ReadonlySet<string>, reading: Reading): Section {
  const isLinks = (): boolean => blocks.length > 0 && blocks.every((block) => readBlock(block, reading).problems.length === 0);
  return knownSection(heading, reading.sections, used) ?? newSection(heading, isLinks() ? undefined : 'text');
}

function repeated({ sections }: IssuePart, found: readonly Section[]): ImportProblem[] {
  return sections.flatMap(({ heading }, at) => (found.findIndex(({ id }) => id === found[at]?.id) < at ? [{ fault: 'same-section', line: heading.start + 1 }] : []));
}

/** Where the footer begins by the looks of the last section; undefined where there is none. */
function guessedFooter({ sections }: IssuePart, last: Section | undefined, { guesses }: Reading): number | undefined {
  const blocks = sections.at(-1)?.blocks ?? [];
  return guesses && last ? blocks[footerStart(blocks, holdsLinks(last) ? 'links' : 'text')]?.start : undefined;
}

function readLinks(blocks: readonly Block[], { id }: Section, reading: Reading): { links: ImportedLink[]; problems: ImportProblem[] } {
  const lists = blocks.map((block) => readBlock(block, reading));
  return { links: lists.flatMap(({ links }) => links.map((link) => ({ ...link, section: id }))), problems: lists.flatMap(({ problems }) => problems) };
}

function readBlock({ node, start }: Block, { blocks }: Reading): ReadList {
  return node.type === 'list' ? readList(node, blocks) : { links: [], problems: [{ fault: 'not-links', line: start + 1 }] };
}

/** The texts of an issue are slices of it, so that they come back to the letter. */
function textsOf(sections: readonly Section[], bodies: readonly Lines[], footer: Lines | undefined, { source }: Reading): Record<string, string> {
  const slice = ({ start, end }: Lines): string => source.lines.slice(start, end).join('\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  const texts = sections.flatMap((section, at): [string, string][] => {
    const body = bodies[at];
    return holdsLinks(section) || !body ? [] : [[section.id, slice(body)]];
  });
  return Object.fromEntries(footer ? [...texts, [FOOTER, slice(footer)]] : texts);
}
