import type { Facts } from '@/utils/digest/judge/facts';
import { openAsItIs } from '@/utils/queue/open-as-it-is';
import { activeTab, type SeenTab } from './active-tab';
import { askTab } from './ask-tab';
import { lookCloserAt, type LookCloser } from './look-closer-at';

/** The page in front, asked what it says of itself. */
export interface AskedPage {
  /** When, milliseconds since this document began. */
  at: number;
  tab: Promise<SeenTab>;
  facts: Promise<Facts>;
  /** Rejects only where `tab` does. */
  lookCloser: LookCloser;
  /** Where it will be stored, opened meanwhile; undefined where that is no plain case. Never rejects. */
  database: Promise<IDBDatabase | undefined>;
}

/** Asks the page in front what it says of itself. */
export function askPage(): AskedPage {
  const tab = activeTab();
  // Where the database may not be asked for at all, Dexie's way tells.
  return { at: performance.now(), tab, facts: tab.then(askTab), lookCloser: () => tab.then(lookCloserAt), database: openAsItIs().catch(() => undefined) };
}
