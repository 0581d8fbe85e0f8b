import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { linkTitle, type FoundLink } from './found-link';

/** The Markdown links of one line, and what of the line stands outside of them. */
export interface LineLinks {
  links: FoundLink[];
  rest: string;
}

/** What may stand before a link that its line is about: nothing, or a number as Chinese lists have it. */
const LEAD = /^\s*([\d一二三四五六七八九十]+[、.．)）]\s*)?$/;

/** The marks between a link and its note. */
const SEPARATOR = /^[\s，,：:；;、·—–-]+/;

/** What is left of a line without its links: an address in it must not be found twice. */
type Span = readonly [start: number, end: number];

/**
 * Finds the Markdown links of a line by CommonMark. Line by line, for a chat's brackets and indents mean
 * nothing beyond their own line, and a long text takes no longer for each.
 */
export function markdownLinks(line: string): LineLinks {
  if (!line.includes('](')) return { links: [], rest: line };
  const text = line.trim();
  const links: FoundLink[] = [];
  const spans: Span[] = [];
  visit(fromMarkdown(text), (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if ((node.type === 'link' || node.type === 'image') && start !== undefined && end !== undefined) spans.push([start, end]);
    if (node.type === 'link') links.push({ address: node.url, title: linkTitle(wordsOf(node)), note: '' });
    if (node.type === 'paragraph') noteOf(node, links);
  });
  return { links, rest: spans.reduce((rest, [start, end]) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text) };
}

/** Visits a tree's nodes from the leaves up. */
function visit(node: Nodes, each: (node: Nodes) => void): void {
  if ('children' in node) for (const child of node.children) visit(child, each);
  each(node);
}

/** Gives a paragraph's one link, where the line is about it, what follows it as its note. */
function noteOf({ children }: Paragraph, links: FoundLink[]): void {
  const at = children.findIndex(({ type }) => type === 'link');
  const [link] = links;
  if (links.length !== 1 || !link || at < 0 || !LEAD.test(allWords(children.slice(0, at)))) return;
  const after = allWords(children.slice(at + 1));
  // Words that go on without a mark are the sentence that the link stands in.
  const note = after.replace(SEPARATOR, '');
  if (note !== after) link.note = note.trim();
}

function wordsOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function allWords(nodes: readonly PhrasingContent[]): string {
  return nodes.map(wordsOf).join('');
}
