import { scriptsOf } from './built';

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

/** What a reader's browser has to load and run for a click. */
export const SIZE_BUDGETS: readonly SizeBudget[] = [
  { part: 'popup', scripts: popupScripts, gzip: 60_000 },
  { part: 'injected reader', scripts: () => ['read-page.js', 'look-closer.js'], gzip: 30_000 },
];

/** What a reader downloads once, packed, bytes. */
export const PACKED = 250_000;
