import type { Reading } from '@/utils/digest/reading';
import { wakeDatabases } from '@/utils/queue/wake-databases';
import { activeTab, type SeenTab } from './active-tab';
import { readTab } from './read-tab';

/** The page in front, and what it says of itself. */
export interface AskedPage {
  tab: Promise<SeenTab>;
  reading: Promise<Reading>;
}

declare global {
  /** What the popup's first script began; the scripts of one document have no other place in common. */
  var linkweekAskedPage: AskedPage | undefined;
}

/** Asks the page in front what it is, for whoever takes it up in this document later; see `askedPage`. */
export function askPage(): void {
  const tab = activeTab();
  globalThis.linkweekAskedPage = { tab, reading: tab.then(readTab) };
  wakeDatabases();
  wakeNotes();
}

/** Has the browser get out what is noted for the first paint, while the rest of the popup is being loaded: the first question waits for it. */
function wakeNotes(): void {
  try {
    localStorage.getItem('');
  } catch {
    // Where it is refused, there are no notes.
  }
}
