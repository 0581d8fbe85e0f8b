import type { CloserFacts } from '@/utils/digest/judge/facts';
import { minorHeadingsOf } from './general/minor-headings';
import { isReadable } from './general/readable';
import { shownParts } from './general/shown-parts';
import type { Place } from './site';
import { tabOf } from './text';

/** What can be told of an open document only by looking at all of it. Never throws and never changes the page. */
export function lookCloser(doc: Document, place: Place): CloserFacts {
  const { href } = place;
  try {
    const page = { doc, url: place, tab: tabOf(doc) };
    return { kind: 'closer', href, said: [...minorHeadingsOf(page), ...shownParts(page)], readable: isReadable(page) };
  } catch {
    return { kind: 'closer', href, said: [], readable: false };
  }
}
