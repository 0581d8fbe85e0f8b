/** One piece of a parsed template. `at` is its place in the template, UTF-16 units from 0. */
export type TemplateNode =
  | { kind: 'text'; text: string }
  | { kind: 'value'; name: string; at: number }
  /** Printed where the value is there, or with `unless`, where it is empty. */
  | { kind: 'condition'; name: string; unless: boolean; at: number; nodes: TemplateNode[] };

export interface ParseFault {
  fault: 'open-tag' | 'open-condition' | 'close-unopened';
  name: string;
  at: number;
}

/** A tag, `{{name}}`, `{{#name}}`, `{{^name}}`, `{{/name}}` or `{{! remark}}`; one that has a line to itself takes the line with it, unless it prints. */
const TAG = /(?<=^|\n)[ \t]*\{\{([#^/!])([^{}]*)\}\}[ \t]*(?:\n|$)|\{\{([#^/!]?)([^{}]*)\}\}|\{\{/g;

type Condition = Extract<TemplateNode, { kind: 'condition' }>;

/**
 * Reads a template: text, placeholders and conditions, in the part of Mustache's notation that an issue
 * needs. Our own, because Mustache's parser says what is wrong in English sentences only, and its escaping
 * does not know what a value stands beside, which is what decides how Markdown has to be escaped.
 */
export function parseTemplate(source: string): TemplateNode[] | ParseFault {
  const root: TemplateNode[] = [];
  const open: Condition[] = [];
  let end = 0;
  const add = (node: TemplateNode): number => (open.at(-1)?.nodes ?? root).push(node);
  for (const found of source.matchAll(TAG)) {
    const at = found.index + found[0].indexOf('{{');
    const sign = found[1] ?? found[3];
    const name = (found[2] ?? found[4] ?? '').trim();
    if (found.index > end) add({ kind: 'text', text: source.slice(end, found.index) });
    end = found.index + found[0].length;
    if (sign === undefined) return { fault: 'open-tag', name: '', at };
    if (sign === '') add({ kind: 'value', name, at });
    if (sign === '#' || sign === '^') open.push(opened(name, sign, at));
    if (sign !== '/') continue;
    const closed = open.pop();
    if (closed?.name !== name) return { fault: 'close-unopened', name, at };
    add(closed);
  }
  const left = open.at(-1);
  if (left) return { fault: 'open-condition', name: left.name, at: left.at };
  if (end < source.length) root.push({ kind: 'text', text: source.slice(end) });
  return root;
}

function opened(name: string, sign: '#' | '^', at: number): Condition {
  return { kind: 'condition', name, unless: sign === '^', at, nodes: [] };
}
