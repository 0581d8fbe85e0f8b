import type { Nodes } from 'mdast';
import { blocksOf } from '@/utils/digest/import/blocks';
import { refusalOf } from '@/utils/digest/import/refuse-text';
import { wordsOf } from '@/utils/digest/import/words';

/** What a reader has of a written issue: its links, and all its words. */
export interface ReadOutput {
  /** The words of the links to each address. */
  links: ReadonlyMap<string, readonly string[]>;
  words: string;
}

/** Reads a written issue as a CommonMark parser does; undefined where a text in it is one that no parser should be given. */
export function readOutput(markdown: string): ReadOutput | undefined {
  if (refusalOf(markdown)) return undefined;
  const { blocks, behind } = blocksOf(markdown.split('\n'));
  const links = new Map<string, string[]>();
  const add = (address: string, title: string): void => {
    const titles = links.get(address);
    if (titles) titles.push(title);
    else links.set(address, [title]);
  };
  const words = blocks.map(({ node }) => wordsOf(node));
  for (const { node, start, end } of blocks) {
    for (const link of linksIn(node)) add(link.url, wordsOf(link));
    if (node.type !== 'list') continue;
    for (const { address, title } of Array.from({ length: end - start }, (_, index) => start + index).flatMap(behind)) add(address, title);
  }
  return { links, words: words.join('\n') };
}

function linksIn(root: Nodes): Extract<Nodes, { type: 'link' }>[] {
  const found: Extract<Nodes, { type: 'link' }>[] = [];
  const left = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'link') found.push(node);
    else if ('children' in node) left.push(...[...node.children].reverse());
  }
  return found;
}
