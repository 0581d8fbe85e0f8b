import type { Block, Blocks } from './blocks';
import type { Source } from './source';
import { weekOf } from './week-of';
import { wordsOf } from './words';

/** The part of a text that is one issue. Lines count from 0; `end` is the one behind its last. */
export interface IssuePart {
  start: number;
  end: number;
  /** What stands above the first section, in words: front matter, title and quote. */
  words: string;
  title: string;
  quote: string;
  /** YAML that stands above it; empty for none. */
  frontMatter: string;
  /** Between title and quote and the first section, whatever else stands there. */
  strays: readonly Block[];
  /** A section's heading and what stands below it. */
  sections: readonly { heading: Block; blocks: readonly Block[] }[];
  /** Where its known footer begins, if it ends in it. */
  footer: number | undefined;
}

/** Splits a text into its issues: each begins with front matter, or with a first title or one that names a week. */
export function splitIssues({ blocks }: Blocks, { lines, frontMatters, footers }: Source): IssuePart[] {
  const titles = blocks.filter(({ node }) => node.type === 'heading' && node.depth === 1).filter(({ node }, at) => at === 0 || weekOf(wordsOf(node)) !== undefined);
  const isOwn = (start: number): boolean => !frontMatters.some(({ end }) => end <= start && !blocks.some((block) => block.start >= end && block.start < start));
  const starts = [...frontMatters.map(({ start }) => start), ...titles.map(({ start }) => start).filter(isOwn)].sort((a, b) => a - b);
  const first = blocks[0]?.start;
  if (first !== undefined && !starts.some((start) => start <= first)) starts.unshift(first);
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? lines.length;
    const frontMatter = frontMatters.find((each) => each.start === start);
    const inside = blocks.filter((block) => block.start >= start && block.start < end);
    return { start, end, ...partOf(inside, frontMatter?.text ?? ''), footer: footers.find((footer) => footer >= start && footer < end) };
  });
}

function partOf(blocks: readonly Block[], frontMatter: string): Omit<IssuePart, 'start' | 'end' | 'footer'> {
  const headings = blocks.flatMap((block, at) => (isSectionHeading(block) ? [{ block, at }] : []));
  const head = blocks.slice(0, headings[0]?.at ?? blocks.length);
  const title = head.find(({ node }) => node.type === 'heading' && node.depth === 1);
  const quote = head.find(({ node }) => node.type === 'blockquote');
  const [titleWords, quoteWords] = [title, quote].map((block) => (block ? wordsOf(block.node) : ''));
  return {
    words: [frontMatter, titleWords, quoteWords].join('\n'),
    title: titleWords || frontMatter,
    frontMatter,
    quote: quoteWords ?? '',
    strays: head.filter((block) => block !== title && block !== quote),
    sections: headings.map(({ block, at }, index) => ({ heading: block, blocks: blocks.slice(at + 1, headings[index + 1]?.at ?? blocks.length) })),
  };
}

/** `## `, and not a line with a rule below, which in a text that somebody wrote is more often a paragraph's. */
function isSectionHeading({ node, start, end }: Block): boolean {
  return node.type === 'heading' && node.depth === 2 && end === start + 1;
}
