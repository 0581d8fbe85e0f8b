import type { Block } from './blocks';

/** Whether a block is a paragraph in bold and nothing else. */
export function isOnlyStrong(block: Block | undefined): boolean {
  return block?.node.type === 'paragraph' && block.node.children.length === 1 && block.node.children[0]?.type === 'strong';
}
