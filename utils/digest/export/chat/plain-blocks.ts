import type { Nodes, RootContent } from 'mdast';
import { wordsOf } from '@/utils/digest/import/words';

/** A piece of a chat's message that is not taken apart unless it must be. */
export interface Piece {
  text: string;
  /** Whether it belongs to what follows, as a heading does. */
  leads: boolean;
  /** Whether an empty line stands before it. */
  apart: boolean;
}

/** Deeper blocks are written as their words. */
const DEEPEST = 20;

/** A tree's blocks as pieces of plain text. */
export function plainBlocks(nodes: readonly RootContent[], depth = 0): Piece[] {
  return nodes.flatMap((node) => plainBlock(node, depth));
}

function plainBlock(node: RootContent, depth: number): Piece[] {
  if (depth > DEEPEST) return [piece(wordsOf(node))];
  if (node.type === 'heading') return [{ text: node.depth === 1 ? lineOf(node.children) : `【${lineOf(node.children)}】`, leads: true, apart: true }];
  if (node.type === 'blockquote') return plainBlocks(node.children, depth + 1);
  if (node.type === 'list') return node.children.flatMap(({ children }, at) => item(children, `${'  '.repeat(depth)}${node.ordered ? `${(node.start ?? 1) + at}.` : '·'} `, depth));
  if (node.type === 'paragraph') return [piece(lineOf(node.children))];
  if (node.type === 'code') return [piece(node.value)];
  if (node.type === 'html') return node.value.startsWith('<!--') ? [] : [piece(node.value)];
  return node.type === 'thematicBreak' ? [piece('———')] : [piece(wordsOf(node))];
}

const piece = (text: string): Piece => ({ text, leads: false, apart: true });

/** An item: its mark before its first words, and what else it holds below. */
function item(children: readonly RootContent[], mark: string, depth: number): Piece[] {
  const [first, ...rest] = children;
  const head = first?.type === 'paragraph' ? lineOf(first.children) : first ? plainBlock(first, depth + 1).map(({ text }) => text).join('\n') : '';
  return [{ text: mark + head, leads: false, apart: false }, ...plainBlocks(rest, depth + 1).map((each) => ({ ...each, apart: false }))];
}

/** Words with the addresses of their links on lines of their own: a chat then makes a link of the address and of nothing beside it. */
function lineOf(nodes: readonly Nodes[]): string {
  const addresses = nodes.flatMap(addressesIn).filter(([words, address]) => words !== address).map(([, address]) => address);
  return [nodes.map(inLine).join('').trim(), ...addresses].join('\n');
}

const inLine = (node: Nodes): string => (node.type === 'break' ? '\n' : node.type === 'image' ? (node.alt ?? '') : wordsOf(node));

function addressesIn(node: Nodes): (readonly [words: string, address: string])[] {
  const found: (readonly [string, string])[] = [];
  const left = [node];
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.type === 'link') found.push([wordsOf(next), next.url]);
    else if (next.type === 'image') found.push(['', next.url]);
    else if ('children' in next) left.push(...[...next.children].reverse());
  }
  return found;
}
