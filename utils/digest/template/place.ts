import { markdownAddress } from '@/utils/digest/export/markdown-address';
import { markdownHeading, markdownText } from '@/utils/digest/export/markdown-text';
import { ALONE, asEntity, type Unsafe } from '@/utils/digest/export/unsafe';
import { kramdownAddress } from './kramdown-address';
import type { ValueKind } from './names';
import type { TemplateSet } from './template';
import { BEGINNING, BESIDE, IN_CELL, KRAMDOWN } from './unsafe';

/** What a value stands beside: the printed line before it, and the template's text behind it. */
export interface Beside {
  before: string;
  after: string;
}

/** Nothing but marks of quotes, lists and headings: what follows begins a block. */
const ONLY_MARKS = /^\s*(?:(?:[*+-]|\d+[.)]|>|#{1,6})\s+)*$/;
const HEADING = /^#{1,6} $/;
/** Inside a link's parentheses behind the address, or inside a tag that the template has. */
const INSIDE_MARKUP = /\]\((?:<(?:[^<>\\]|\\.)*>)?(?:[^()]|\([^()]*\))*$|<[A-Za-z][^>]*$/;
/** What ends an address between `<` and `>`, where nothing can be escaped; encoded it leads to the same page. */
const NO_AUTOLINK = /[\u0000-\u0020\u007f<>]/g;
const NO_AUTOLINK_CELL = /[\u0000-\u0020\u007f<>|]/g;

const encoded = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const asEntities = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, asEntity);

/** Writes a value so that a Markdown parser reads it back as it is, where it stands. */
export function written(value: string, kind: ValueKind, beside: Beside, dialect: TemplateSet['dialect']): string {
  if (kind === 'plain' || kind === 'markdown' || value === '') return value;
  return kind === 'address' ? writtenAddress(value, beside, dialect) : writtenText(value, beside, dialect);
}

function writtenAddress(address: string, beside: Beside, dialect: TemplateSet['dialect']): string {
  const { before } = beside;
  const cell = isCell(before) ? (text: string): string => text.replaceAll('|', '&#124;') : (text: string): string => text;
  if (before.endsWith('](')) return cell(dialect === 'kramdown' ? kramdownAddress(address) : markdownAddress(address));
  if (before.endsWith('](<')) return kramdownAddress(address);
  if (before.endsWith('<')) return address.replace(isCell(before) ? NO_AUTOLINK_CELL : NO_AUTOLINK, encoded);
  return writtenText(address, beside, dialect);
}

function writtenText(text: string, { before, after }: Beside, dialect: TemplateSet['dialect']): string {
  if (INSIDE_MARKUP.test(before)) return asEntities(text);
  const more = [...(ONLY_MARKS.test(before) ? [BEGINNING] : []), ...(isCell(before) ? [IN_CELL] : []), ...(dialect === 'kramdown' ? KRAMDOWN : [])];
  if (HEADING.test(before)) return markdownHeading(text, rows(ALONE, more));
  return markdownText(text, rows(isLinkText(before, after) ? ALONE : BESIDE, more));
}

const isLinkText = (before: string, after: string): boolean => /(?<!\\)\[$/.test(before) && after.startsWith('](');
const isCell = (before: string): boolean => /^\s*\|/.test(before);
const rows = (first: readonly Unsafe[], more: readonly Unsafe[]): readonly Unsafe[] => (more.length === 0 ? first : [...first, ...more]);
