import type { Block } from './blocks';
import { isOnlyStrong } from './strong';

/** Where the footer begins among the blocks of an issue's last section; their count where there is none. */
export function footerStart(blocks: readonly Block[], kind: 'links' | 'text'): number {
  return kind === 'links' ? afterList(blocks) : (afterAnswers(blocks) ?? afterBreak(blocks));
}

/** A section of links ends with its list. */
function afterList(blocks: readonly Block[]): number {
  const from = blocks.findIndex(({ node }) => node.type === 'list');
  const end = blocks.findIndex(({ node }, at) => at > from && node.type !== 'list');
  return from < 0 || end < 0 ? blocks.length : end;
}

/**
 * Discussions and answers are kept as bold questions, each with a list below: where one section begins so,
 * a paragraph behind a list that is no such question is no longer part of it.
 */
function afterAnswers(blocks: readonly Block[]): number | undefined {
  if (!isOnlyStrong(blocks[0]) || blocks[1]?.node.type !== 'list') return undefined;
  const end = blocks.findIndex((block, at) => block.node.type !== 'list' && !isOnlyStrong(block) && blocks[at - 1]?.node.type === 'list');
  return end < 0 ? blocks.length : end;
}

/** Else what stands below the first rule across the page is the footer. */
function afterBreak(blocks: readonly Block[]): number {
  const end = blocks.findIndex(({ node }, at) => at > 0 && node.type === 'thematicBreak');
  return end < 0 ? blocks.length : end;
}
