import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** MDN's tables of what came to which browser when. */
export const MDN: CompatData = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'));

/** A browser as it was in one of its versions. */
export interface Oldest {
  browser: 'chrome' | 'firefox';
  version: number;
}

/** The entry below `from` that these names lead to; undefined where MDN has none. */
export function entryAt(from: Identifier | undefined, ...names: readonly string[]): CompatStatement | undefined {
  return names.reduce<Identifier | undefined>((at, name) => at?.[name], from)?.__compat;
}

/** Whether a browser has all of it, under this name, without a switch. */
export function has({ support }: CompatStatement, { browser, version }: Oldest): boolean {
  const known = support[browser];
  return (Array.isArray(known) ? known : known ? [known] : []).some((each) => holds(each, version));
}

function holds({ version_added: added, version_removed: removed, partial_implementation: partial, flags, prefix }: SimpleSupportStatement, version: number): boolean {
  if (flags || prefix || partial || typeof added !== 'string' || added === 'preview') return false;
  return numberOf(added) <= version && (typeof removed !== 'string' || numberOf(removed) > version);
}

/** `≤72` is 72. */
const numberOf = (version: string): number => parseFloat(version.replace('≤', ''));
