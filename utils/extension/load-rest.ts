import type { PageAtHand } from './page-at-hand';
import { leftOf, within } from './within';

/** How long a page that has loaded has the popup's one thread to itself after it was asked, milliseconds: most captures are done by then, and no person sees what is not there for so short a time. To load and draw the rest takes as long as to store a page, which would wait. */
export const FIRST = 100;

/**
 * Loads what the popup is besides its first script once the page at hand is stored, or takes its time. While one works
 * on Linkweek, the popup names no such file, and what it is besides loads by itself.
 */
export async function loadRest({ at, tab, stored }: PageAtHand): Promise<void> {
  await within(leftOf(FIRST, at), tab.then(({ loading }) => (loading ? undefined : stored))).catch(() => undefined);
  const rest = document.querySelector('link[rel=modulepreload]');
  // Its name as it stands, for the stores take no other.
  if (rest) await import(/* @vite-ignore */ '/chunks/popup-too.js' as string);
}
