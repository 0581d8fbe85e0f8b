import type { Nodes } from 'mdast';
import { parseWebAddress } from '@/utils/digest/address/parse-address';
import { wordsOf } from '@/utils/digest/import/words';
import { element, type Html } from './html';
import type { Links } from './links';
import { STYLES } from './styles';

/** Deeper marks are written as their words. */
const DEEPEST = 20;

/** Writes what stands inside of a paragraph. Markup that a text has of its own is shown as text: nothing of it is run. */
export function inline(nodes: readonly Nodes[], links: Links, depth = 0): Html[] {
  return nodes.flatMap((node) => (depth > DEEPEST ? [wordsOf(node)] : inlineNode(node, links, depth)));
}

function inlineNode(node: Nodes, links: Links, depth: number): Html[] {
  const children = (): Html[] => ('children' in node ? inline(node.children, links, depth + 1) : []);
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'link':
      return links.link(node.url, children());
    case 'strong':
      return [element('strong', {}, children())];
    case 'emphasis':
      return [element('em', {}, children())];
    case 'delete':
      return [element('span', { style: STYLES.struck }, children())];
    case 'inlineCode':
      return [element('span', { style: STYLES.code }, [node.value])];
    case 'break':
      return [element('br', {})];
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? [element('br', {})] : [node.value];
    case 'image':
      return parseWebAddress(node.url) ? [element('img', { src: node.url, alt: node.alt ?? '', style: STYLES.image })] : [node.alt ?? ''];
    default:
      return [wordsOf(node)];
  }
}
