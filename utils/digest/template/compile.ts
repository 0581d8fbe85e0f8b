import { frontMatterLength, yamlPlace, yamlText } from './front-matter';
import { NAMES, NEEDED, type ValueKind } from './names';
import { parseTemplate, type TemplateNode } from './parse-template';
import { written } from './place';
import type { TemplateError, TemplatePart, TemplateSet } from './template';

/** What a template's placeholders stand for; one that is missing is empty, and so is a count of 0. */
export type Values = Readonly<Record<string, string>>;

/** Prints values in a template's form. */
export type Print = (values: Values) => string;

type Write = (value: string, before: string) => string;
type Step = (values: Values, printed: string) => string;

/** Makes a template ready for printing; an error where it is broken. */
export function compile(part: TemplatePart, template: string, dialect: TemplateSet['dialect']): Print | TemplateError {
  const nodes = parseTemplate(template);
  if (!Array.isArray(nodes)) return { part, fault: nodes.fault, name: nodes.name, ...positionOf(template, nodes.at) };
  const wrong = namesIn(nodes).find(({ name }) => !Object.hasOwn(NAMES[part], name));
  if (wrong) return { part, fault: 'unknown-name', name: wrong.name, ...positionOf(template, wrong.at) };
  const missing = NEEDED[part].find((needed) => !namesIn(nodes).some(({ name }) => name === needed));
  if (missing) return { part, fault: 'missing-name', name: missing, ...positionOf(template, template.length) };
  const unquoted = part === 'issue' ? unquotedIn(template, nodes) : undefined;
  if (unquoted) return { part, fault: 'needs-quotes', name: unquoted.name, ...positionOf(template, unquoted.at) };
  const step = stepOf(nodes, writerFor(part, template, dialect));
  return (values) => step(values, '');
}

type Named = Exclude<TemplateNode, { kind: 'text' }>;

function namesIn(nodes: readonly TemplateNode[]): Named[] {
  return nodes.flatMap((node) => (node.kind === 'text' ? [] : node.kind === 'value' ? [node] : [node, ...namesIn(node.nodes)]));
}

/** The first placeholder of words that stands unquoted beside other words of the front matter. */
function unquotedIn(template: string, nodes: readonly TemplateNode[]): Named | undefined {
  const end = frontMatterLength(template);
  return namesIn(nodes).find(({ kind, name, at }) => kind === 'value' && at < end && NAMES.issue[name] !== 'plain' && yamlPlace(...aroundOnLine(template, at)) === 'amidst');
}

/** How the placeholder at a place of the template is written. */
function writerFor(part: TemplatePart, template: string, dialect: TemplateSet['dialect']): (name: string, at: number) => Write {
  const end = part === 'issue' ? frontMatterLength(template) : 0;
  return (name, at) => {
    const kind: ValueKind = NAMES[part][name] ?? 'text';
    const [before, after] = aroundOnLine(template, at);
    if (at >= end) return (value, printed) => written(value, kind, { before: printed, after }, dialect);
    return kind === 'plain' ? (value) => value : (value) => yamlText(value, yamlPlace(before, after));
  };
}

function stepOf(nodes: readonly TemplateNode[], writerAt: (name: string, at: number) => Write): Step {
  const steps = nodes.map((node): Step => {
    if (node.kind === 'text') return () => node.text;
    const { name, at } = node;
    if (node.kind === 'condition') {
      const body = stepOf(node.nodes, writerAt);
      return (values, printed) => (isThere(values[name]) === node.unless ? '' : body(values, printed));
    }
    const write = writerAt(name, at);
    return (values, printed) => write(values[name] ?? '', printed.slice(printed.lastIndexOf('\n') + 1));
  });
  return (values, before) => steps.reduce((printed, step) => printed + step(values, printed), before).slice(before.length);
}

const isThere = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== '0';

/** The template's line before the tag at `at`, and behind it. */
function aroundOnLine(template: string, at: number): [string, string] {
  const [, behind = ''] = /^\{\{[^{}]*\}\}(.*)/.exec(template.slice(at)) ?? [];
  return [template.slice(template.lastIndexOf('\n', at - 1) + 1, at), behind];
}

function positionOf(template: string, at: number): { line: number; column: number } {
  const before = template.slice(0, at).split('\n');
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}
