import type { CompatStatement, Identifier } from '@mdn/browser-compat-data';
import { entryAt, has, MDN, type Oldest } from './has';

const { properties, selectors, types, 'at-rules': rules } = MDN.css;

/** Stands for a value's word that has no entry of its own: it came with its property. */
const PLAIN: CompatStatement = { support: {}, source_file: '' };

/** Functions by their name alone, for MDN files some of them under what they make: `light-dark` under `color`. */
const FUNCTIONS = new Map<string, CompatStatement | undefined>(namesIn(types).flatMap((name) => [[name, entryAt(types, name)] as const, ...namesIn(types?.[name]).map((below) => [below, entryAt(types, name, below)] as const)]));

function namesIn(identifier: Identifier | undefined): string[] {
  return Object.keys(identifier ?? {}).filter((name) => name !== '__compat');
}

/** What a stylesheet, as the build writes it, has that a browser has not or that MDN does not know: a property, a property's word, a function, a selector or a rule. */
export function newerInStyles(css: string, oldest: Oldest): string[] {
  const plain = css.replace(/"[^"]*"|url\([^)]*\)/g, '""');
  const found: [text: string, entry: CompatStatement | undefined][] = [];
  for (const [, name = ''] of plain.matchAll(/@([a-z-]+)/g)) found.push([`@${name}`, entryAt(rules, name)]);
  for (const [, selector = ''] of plain.matchAll(/(?:^|[{}])([^{}@;]+)(?=\{)/g)) {
    for (const [text, name = ''] of selector.matchAll(/::?([a-z-]+)/g)) found.push([text, entryAt(selectors, name)]);
  }
  for (const [, name = '', value = ''] of plain.matchAll(/[{;]([a-z-]+):([^;{}]+)(?=[;}])/g)) {
    if (name.startsWith('--')) continue;
    found.push([name, entryAt(properties, name)]);
    for (const word of value.match(/[a-z][a-z-]*/g) ?? []) found.push([`${name}: ${word}`, entryAt(properties, name, word) ?? PLAIN]);
  }
  for (const [, name = ''] of plain.matchAll(/([a-z-]+)\(/g)) if (FUNCTIONS.has(name)) found.push([`${name}()`, FUNCTIONS.get(name)]);
  return [...new Set(found.filter(([, entry]) => entry !== PLAIN && !(entry && has(entry, oldest))).map(([text]) => text))].sort();
}
