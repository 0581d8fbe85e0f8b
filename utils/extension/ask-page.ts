import type { Reading } from '@/utils/digest/reading';
import { activeTab, type SeenTab } from './active-tab';
import { captureNew, type Stored } from './capture-new';
import { readTab } from './read-tab';

/** The page in front, and what it says of itself. */
export interface AskedPage {
  /** When, milliseconds since this document began. */
  at: number;
  tab: Promise<SeenTab>;
  reading: Promise<Reading>;
  /** Resolves once it is stored, or to undefined where that is still to be seen to. Never rejects. */
  stored: Promise<Stored | undefined>;
}

declare global {
  /** What the popup's first script began; the scripts of one document have no other place in common. */
  var linkweekAskedPage: AskedPage | undefined;
}

/** Asks the page in front what it is, and stores it where that is a plain case, for whoever takes it up in this document later; see `askedPage`. */
export function askPage(): AskedPage {
  const tab = activeTab();
  const reading = tab.then(readTab);
  return (globalThis.linkweekAskedPage = { at: performance.now(), tab, reading, stored: captureNew(reading) });
}
