import type { Article } from './articles';

/** What can be ended from one moment to the next: the extension's worker, its popup, or the whole browser, by SIGKILL. */
export type Kill = 'worker' | 'popup' | 'browser';

/** A browser with the extension in a profile that outlives it. What it says is saved is what a reader is told, no more. */
export interface Killable {
  /** Starts it, again with the same profile. */
  start: () => Promise<void>;
  /** Clicks the toolbar button on an article; resolves as soon as the popup says that it is saved. */
  capture: (article: Article) => Promise<void>;
  /** Clicks the toolbar button on an article and waits for nothing after that. */
  click: (article: Article) => Promise<void>;
  /** Clicks it on a page that is still loading and closes the popup; `finish` ends the page. Resolves as soon as the button says that it is saved. Not every browser can be watched doing so. */
  captureBehind?: (article: Article & { finish: () => void }) => Promise<void>;
  /** Types at the end of the title that the popup saved last; resolves as soon as the queue has it. */
  edit: (more: string, whole: string) => Promise<void>;
  /** Types the same and waits for nothing. */
  type: (more: string) => Promise<void>;
  kill: (what: Kill) => Promise<void>;
  /** The version of the database as the browser has it, and all it holds, table by table. */
  read: () => Promise<{ version: number; tables: Record<string, unknown[]> }>;
}
