import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { writeIssue } from '@/utils/digest/export/issue';
import { wordsOf } from '@/utils/digest/import/words';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { DEFAULT_TEMPLATES } from '@/utils/digest/template/ready-made';
import { candidate } from '@/test/utils/digest/export/candidates';
import { hostileLine, RUNS, SEED } from '@/test/utils/digest/export/hostile';

interface Read {
  /** All words of the line. */
  words: string;
  address: string | undefined;
  /** What a link shows when pointed at. */
  hint: string | null | undefined;
}

function linkIn(node: Nodes): Extract<Nodes, { type: 'link' }> | undefined {
  if (node.type === 'link') return node;
  return 'children' in node ? node.children.map(linkIn).find((link) => link !== undefined) : undefined;
}

function read(markdown: string): Read {
  const root = fromMarkdown(markdown);
  expect(root.children).toHaveLength(1);
  const link = linkIn(root);
  return { words: wordsOf(root), address: link?.url, hint: link?.title };
}

/** A row of a table as GitHub reads it: a bar ends a cell unless a backslash stands before it. */
const cell = (row: string, at: number): string => (row.split(/(?<!\\)\|/)[at] ?? '').replaceAll('\\|', '|').trim();

interface Values {
  title: string;
  address: string;
  note: string;
}

/** Templates of a line and what a reader has of it; a space stands where a value could run into the next. */
const FORMS: readonly [template: string, words: (values: Values) => string, hint?: ((values: Values) => string) | undefined, row?: number][] = [
  ['* [{{title}}]({{address}})，{{note}}。', ({ title, note }) => `${title}，${note}。`],
  ['* [链接]({{address}})：{{title}} （{{note}}）', ({ title, note }) => `链接：${title} （${note}）`],
  ['* {{note}}。 [{{title}}]({{address}})', ({ title, note }) => `${note}。 ${title}`],
  ['* [{{title}}](<{{address}}>)', ({ title }) => title],
  ['* [{{index}} {{title}} {{note}}。]({{address}})', ({ title, note }) => `1 ${title} ${note}。`],
  ['* [{{title}}]({{address}} "{{note}}")', ({ title }) => title, ({ note }) => note],
  ['{{title}} [↗]({{address}})', ({ title }) => `${title} ↗`],
  ['> {{title}} [↗]({{address}})', ({ title }) => `${title} ↗`],
  ['1. {{title}}(x) [↗]({{address}})', ({ title }) => `${title}(x) ↗`],
  ['## {{title}} [↗]({{address}})', ({ title }) => `${title} ↗`],
  ['x | [{{title}}]({{address}}) | {{note}}。', ({ title, note }) => `x | ${title} | ${note}。`],
  ['| [{{title}}]({{address}}) |', ({ title }) => title, undefined, 1],
];

test.each(FORMS)(`%j reads as it was meant, ${RUNS / 16} random lines`, { timeout: 3_600_000 }, (line, words, hint, row) => {
  fc.assert(
    fc.property(hostileLine, (fields) => {
      const made = candidate(fields);
      const values = { title: made.title.value, address: made.address.value, note: made.note.value };
      const { markdown, errors } = writeIssue({ week: '2018-W04', settings: { name: '', group: '', sections: DEFAULT_SECTIONS }, candidates: [made], texts: {} }, { ...DEFAULT_TEMPLATES, line, section: '{{lines}}', issue: '{{sections}}' });
      expect(errors).toEqual([]);
      expect(read(row === undefined ? markdown : cell(markdown, row))).toEqual({ words: words(values), address: values.address, hint: hint?.(values) || null });
    }),
    { numRuns: RUNS / 16, seed: SEED },
  );
});

test('an address between < and > leads to the same page', () => {
  const addresses = fc.property(hostileLine, (fields) => {
    const made = candidate(fields);
    const { markdown } = writeIssue({ week: '2018-W04', settings: { name: '', group: '', sections: DEFAULT_SECTIONS }, candidates: [made], texts: {} }, { ...DEFAULT_TEMPLATES, line: '- {{title}} <{{address}}>', section: '{{lines}}', issue: '{{sections}}' });
    expect(new URL(read(markdown).address ?? '').href).toBe(new URL(made.address.value).href);
  });
  fc.assert(addresses, { numRuns: RUNS / 16, seed: SEED });
});
