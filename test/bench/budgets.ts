import { scriptsOf } from './built';

/** How large a part of the extension may be. */
export interface SizeBudget {
  part: string;
  scripts: (dir: string) => string[];
  /** Bytes, each file compressed. */
  gzip: number;
}

/** What a reader's browser has to load and run for a click. */
export const SIZE_BUDGETS: readonly SizeBudget[] = [
  { part: 'popup', scripts: (dir) => scriptsOf(dir, 'popup.html'), gzip: 60_000 },
  { part: 'injected reader', scripts: () => ['read-page.js', 'look-closer.js'], gzip: 30_000 },
];

/** What a reader downloads once, packed, bytes. */
export const PACKED = 250_000;
