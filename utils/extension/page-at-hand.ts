import { hasParameters, plainUrl } from '@/utils/digest/address/plain-url';
import type { Reading } from '@/utils/digest/reading';
import { plainSpacedTitleOf } from '@/utils/digest/text/plain-spaced-title';
import type { AskedPage } from './ask-page';
import { captureNew, type Stored } from './capture-new';
import { readFacts, type Rules } from './read-facts';

/** The page that the popup was opened on. */
export interface PageAtHand extends Pick<AskedPage, 'at' | 'tab'> {
  reading: Promise<Reading>;
  /** Resolves once it is stored, or to undefined where that is still to be seen to. Never rejects. */
  stored: Promise<Stored | undefined>;
}

declare global {
  /** The scripts of one document have no other place in common. */
  var linkweekPageAtHand: PageAtHand | undefined;
}

/** Most addresses have no parameters, and two of three Chinese titles need few rules. What the others need is as large as all the judgement, and loaded for them. */
const RULES: Rules = {
  cleaning: (addresses) => (addresses.some(hasParameters) ? import('@/utils/digest/address/address').then((rules) => rules.cleanUrl) : plainUrl),
  space: (title) => plainSpacedTitleOf(title) ?? import('@/utils/digest/text/spaced-title').then((rules) => rules.spacedTitleOf(title)),
};

/** Reads the page that was asked, and stores it where that is a plain case, for whoever takes it up in this document later; see `pageAtHand`. */
export function takePage({ at, tab, facts, lookCloser, database }: AskedPage): PageAtHand {
  // Loaded while the page is still asked, where its address tells already.
  void tab.then(({ address = '' }) => RULES.cleaning([address])).catch(() => undefined);
  const reading = facts.then((said) => readFacts(said, lookCloser, RULES));
  return (globalThis.linkweekPageAtHand = { at, tab, reading, stored: captureNew(reading, database) });
}

/** The page that this document's first script took; undefined in every document but the popup's. */
export function pageAtHand(): PageAtHand | undefined {
  return globalThis.linkweekPageAtHand;
}
