import { PAGE_SCRIPTS } from '../corpus/built-reader';
import { scriptsOf, sizesOf } from './built';

/** How large a part of the extension may be. */
export interface SizeBudget {
  part: string;
  scripts: (dir: string) => string[];
  /** Bytes, each file compressed. */
  gzip: number;
}

/** What a click loads of an unpacked Linkweek: the popup, and the sentences of one language, the larger. */
export function popupScripts(dir: string): string[] {
  return [...scriptsOf(dir, 'popup.html'), 'chunks/zh_CN.js'];
}

/** The same with what it loads for a page whose address has parameters, and whose title takes all of the spacing's rules. */
function mostScripts(dir: string): string[] {
  return [...popupScripts(dir), 'chunks/address-too.js', 'chunks/spaced-title-too.js'];
}

/** The most that a click puts into a page: what asks it, the largest of the sites' readers, and what looks closer. */
function mostPageScripts(dir: string): string[] {
  const size = (file: string): number => sizesOf(dir, [file]).gzip;
  const sites = PAGE_SCRIPTS.filter((file) => file.startsWith('site-')).toSorted((a, b) => size(b) - size(a));
  return ['read-page.js', ...sites.slice(0, 1), 'look-closer.js'];
}

/** What a reader's browser has to load and run for a click. */
export const SIZE_BUDGETS: readonly SizeBudget[] = [
  { part: 'popup', scripts: popupScripts, gzip: 60_000 },
  { part: 'popup on a page that needs all rules', scripts: mostScripts, gzip: 68_000 },
  { part: 'scripts put into a page', scripts: mostPageScripts, gzip: 9_000 },
];

/** What a reader downloads once, packed, bytes. */
export const PACKED = 250_000;
