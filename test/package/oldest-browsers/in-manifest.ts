import type { Identifier } from '@mdn/browser-compat-data';
import { entryAt, has, MDN, type Oldest } from './has';

const { api, manifest: keys } = MDN.webextensions;

/** Keys and permissions of a manifest that a browser does not know. */
export function newerInManifest(manifest: Record<string, unknown>, oldest: Oldest): string[] {
  const names = Object.entries(manifest).flatMap(([key, value]) => [[key], ...below(key, value)]);
  return names.filter((path) => isLacking(keys, path, oldest)).map((path) => path.join('.'));
}

/** What MDN has entries for one step down: permissions by name, and the keys of an object. */
function below(key: string, value: unknown): string[][] {
  if (key.endsWith('permissions') && Array.isArray(value)) return value.map((name) => [key, String(name)]);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value).map((name) => [key, name]) : [];
}

/** What the code asks of the browser beyond what every page may, as `browser.tabs.query` stands in it, that a browser has not or MDN does not know. */
export function newerInApi(code: string, oldest: Oldest): string[] {
  const asked = [...code.matchAll(/\bbrowser\.(\w+)\.(\w+)/g)];
  // MDN has the menus under Firefox's own name for them, and Chromium's name in a remark.
  const lacking = asked.filter(([, space = '', name = '']) => !entryAt(api, ...pathOf(space, name)) || isLacking(api, pathOf(space, name), oldest));
  return [...new Set(lacking.map(([text]) => text))].sort();
}

const pathOf = (space: string, name: string): string[] => [space === 'contextMenus' ? 'menus' : space, name];

/** A name that MDN has no entry for is known by the one above it. */
function isLacking(from: Identifier | undefined, path: readonly string[], oldest: Oldest): boolean {
  const entry = entryAt(from, ...path);
  return entry !== undefined && !has(entry, oldest);
}
