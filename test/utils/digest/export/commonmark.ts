import { Parser, type Node } from 'commonmark';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import encode from 'mdurl/lib/encode.mjs';

/** A link and the text after it, as a parser read them from a list item. */
export interface ReadLink {
  title: string;
  address: string;
  after: string;
}

/** The links of every list item, by micromark. */
export function linksByMicromark(markdown: string): ReadLink[] {
  return items(fromMarkdown(markdown)).map((item) => {
    const paragraph = 'children' in item ? item.children[0] : undefined;
    const [link, ...rest] = paragraph && 'children' in paragraph ? paragraph.children : [];
    if (link?.type !== 'link') return { title: '', address: '', after: '(no link)' };
    return { title: onlyText(link.children), address: link.url, after: onlyText(rest) };
  });
}

function items(node: Nodes): Nodes[] {
  if (node.type === 'listItem') return [node];
  return 'children' in node ? node.children.flatMap(items) : [];
}

/** The text of nodes that are nothing but text; any other construct is named, and so differs from what was meant. */
function onlyText(nodes: readonly Nodes[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : `(${node.type})`)).join('');
}

/** The links of every list item, by commonmark.js; it percent-encodes addresses, as `asCommonmarkWrites` does. */
export function linksByCommonmark(markdown: string): ReadLink[] {
  const links: ReadLink[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    if (event.entering && event.node.type === 'item') links.push(itemLink(event.node));
  }
  return links;
}

function itemLink(item: Node): ReadLink {
  const link = item.firstChild?.firstChild;
  if (link?.type !== 'link') return { title: '', address: '', after: '(no link)' };
  return { title: textFrom(link.firstChild), address: link.destination ?? '', after: textFrom(link.next) };
}

function textFrom(first: Node | null): string {
  let text = '';
  for (let node = first; node; node = node.next) text += node.type === 'text' ? (node.literal ?? '') : `(${node.type})`;
  return text;
}

/** An address in the form commonmark.js gives it back. */
export const asCommonmarkWrites = (address: string): string => encode(address);
