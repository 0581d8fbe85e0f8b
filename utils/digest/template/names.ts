import type { TemplatePart } from './template';

/** What a placeholder stands for, as far as it decides how it is written. */
export type ValueKind =
  /** Made of digits, letters and hyphens by ourselves: written as it is. */
  | 'plain'
  /** Words of a page or a person. */
  | 'text'
  | 'address'
  /** Markdown that is finished already. */
  | 'markdown';

const WEEK = { year: 'plain', number: 'plain', week: 'plain', range: 'plain', from: 'plain', to: 'plain', name: 'text', group: 'text' } as const;

/** The placeholders of each part. A line has the week's, too, and so has a section. */
export const NAMES: Readonly<Record<TemplatePart, Readonly<Record<string, ValueKind>>>> = {
  line: { ...WEEK, title: 'text', address: 'address', note: 'text', author: 'text', account: 'text', site: 'text', contributor: 'text', index: 'plain' },
  section: { ...WEEK, heading: 'text', lines: 'markdown', count: 'plain' },
  issue: { ...WEEK, sections: 'markdown', footer: 'markdown', count: 'plain', contributors: 'plain' },
};

/** Without these an issue would lose links, so a template has them. */
export const NEEDED: Readonly<Record<TemplatePart, readonly string[]>> = { line: ['title', 'address'], section: ['lines'], issue: ['sections'] };
