import type { Facts } from '@/utils/digest/judge/facts';
import { activeTab, type SeenTab } from './active-tab';
import { askTab } from './ask-tab';

/** The page in front, asked what it says of itself. */
export interface AskedPage {
  /** When, milliseconds since this document began. */
  at: number;
  tab: Promise<SeenTab>;
  facts: Promise<Facts>;
}

/** Asks the page in front what it says of itself. */
export function askPage(): AskedPage {
  const tab = activeTab();
  return { at: performance.now(), tab, facts: tab.then(askTab) };
}
