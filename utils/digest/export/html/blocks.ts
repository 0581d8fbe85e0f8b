import type { ListItem, Nodes, RootContent } from 'mdast';
import { wordsOf } from '@/utils/digest/import/words';
import { element, type Html, type HtmlElement } from './html';
import { inline } from './inline';
import type { Links } from './links';
import { STYLES } from './styles';

/** Deeper blocks are written as their words: nobody nests so deep, and a page that did would end the program. */
const DEEPEST = 20;

/** Writes a tree's blocks as elements that editors keep. */
export function blocks(nodes: readonly RootContent[], links: Links, depth = 0): Html[] {
  return nodes.flatMap((node) => (depth > DEEPEST ? [paragraph([wordsOf(node)])] : block(node, links, depth)));
}

function block(node: RootContent, links: Links, depth: number): Html[] {
  switch (node.type) {
    case 'heading':
      return [element(`h${node.depth}`, { style: node.depth === 1 ? STYLES.title : STYLES.heading }, inline(node.children, links))];
    case 'paragraph':
      return [paragraph(inline(node.children, links))];
    case 'blockquote':
      return [element('blockquote', { style: STYLES.quote }, blocks(node.children, links, depth + 1))];
    case 'list':
      return [element(node.ordered ? 'ol' : 'ul', { style: STYLES.list }, node.children.flatMap((item) => listItem(item, links, depth + 1)))];
    case 'code':
      return [element('section', { style: STYLES.block }, lines(node.value))];
    case 'thematicBreak':
      return [element('p', { style: STYLES.rule }, ['\u00a0'])];
    case 'html':
      return isComment(node) ? [] : [paragraph([node.value])];
    default:
      return inlineAlone(node, links);
  }
}

const paragraph = (children: readonly Html[]): HtmlElement => element('p', { style: STYLES.paragraph }, children);

/** An item; a list inside of it goes behind it, where the WeChat editor does not break it. */
function listItem({ children }: ListItem, links: Links, depth: number): Html[] {
  const [first, ...rest] = children;
  const words = first?.type === 'paragraph' ? inline(first.children, links) : first ? blocks([first], links, depth) : [];
  const inside = rest.filter(({ type }) => type !== 'list');
  const behind = rest.filter(({ type }) => type === 'list');
  return [element('li', { style: STYLES.item }, [...words, ...blocks(inside, links, depth)]), ...blocks(behind, links, depth)];
}

function lines(text: string): Html[] {
  return text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [element('br', {}), line]));
}

function isComment({ value }: { value: string }): boolean {
  return /^<!--[^]*-->\s*$/.test(value);
}

function inlineAlone(node: Nodes, links: Links): Html[] {
  return 'children' in node || 'value' in node ? [paragraph(inline([node], links))] : [];
}
