import type { Nodes } from 'mdast';

/** All words of a node, without marks and markup. Goes as deep as a text may nest, so without recursion. */
export function wordsOf(...nodes: readonly Nodes[]): string {
  const left = [...nodes].reverse();
  let words = '';
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'image' || node.type === 'imageReference') words += node.alt ?? '';
    else if (node.type === 'break') words += ' ';
    else if ('value' in node) words += node.value.replaceAll('\n', ' ');
    else if ('children' in node) left.push(...[...node.children].reverse());
  }
  return words;
}

/** Whether a node or anything inside of it is of one of these types. */
export function holds(nodes: readonly Nodes[], types: readonly Nodes['type'][]): boolean {
  const left = [...nodes];
  for (let node = left.pop(); node; node = left.pop()) {
    if (types.includes(node.type)) return true;
    if ('children' in node) left.push(...node.children);
  }
  return false;
}
