import type { SaidTitle } from '@/utils/digest/title/sources';
import type { PlacedPage } from '@/utils/page/site';
import { isFurniture, leadsElsewhere } from './furniture';
import { headingText, isTitleLong, MOST_HEADINGS } from './heading-text';

/** Elements that a page without a good h1 may have its title in. */
const MINOR = 'h2, h3, [itemprop="headline"], [class*="title" i], [class*="headline" i], [id*="title" i]';

/** An element with more children holds a title and other things. */
const MOST_CHILDREN = 8;

/** What else on the page looks like its title than its h1s. */
export function minorHeadingsOf({ doc, url }: PlacedPage): SaidTitle[] {
  return [...doc.querySelectorAll(MINOR)]
    .slice(0, MOST_HEADINGS)
    .filter((element) => element.localName !== 'h1' && element.childElementCount < MOST_CHILDREN && !isFurniture(element) && !leadsElsewhere(element, url))
    .map(headingText)
    .filter(isTitleLong)
    .map((text): SaidTitle => ({ text, source: 'minor' }));
}
