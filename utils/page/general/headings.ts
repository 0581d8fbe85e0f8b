import type { SaidTitle } from '@/utils/digest/title/sources';
import type { OpenPage } from '@/utils/page/site';
import { isFurniture, leadsElsewhere } from './furniture';
import { headingText, ownText } from './heading-text';

/** Elements that a page without a good h1 may have its title in. */
const MINOR = 'h2, h3, [itemprop="headline"], [class*="title" i], [class*="headline" i], [id*="title" i]';

/** So many are looked at: a page's title stands near its top. */
const MOST = 60;
/** Longer text is no title. */
const LONGEST = 300;
/** An element with more children holds a title and other things. */
const MOST_CHILDREN = 8;

function isTitleLong(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST;
}

/** The heading and each of its parts that is most of it: a title may share its h1 with a player or a badge. */
function textsOf(heading: Element): string[] {
  const whole = headingText(heading);
  if (heading.childElementCount === 0) return isTitleLong(whole) ? [whole] : [];
  const parts = [ownText(heading), ...[...heading.children].map(headingText)].filter((part) => part.length >= whole.length / 2);
  return [...new Set([whole, ...parts])].filter(isTitleLong);
}

/** The page's h1s, but for those that lead to other pages. */
export function headingsOf({ doc, url }: OpenPage): SaidTitle[] {
  return [...doc.querySelectorAll('h1')]
    .slice(0, MOST)
    .filter((heading) => !leadsElsewhere(heading, url))
    .flatMap((heading) => textsOf(heading).map((text): SaidTitle => ({ text, source: isFurniture(heading) ? 'furniture' : 'heading' })));
}

/** What else on the page looks like its title. */
export function minorHeadingsOf({ doc, url }: OpenPage): SaidTitle[] {
  return [...doc.querySelectorAll(MINOR)]
    .slice(0, MOST)
    .filter((element) => element.localName !== 'h1' && element.childElementCount < MOST_CHILDREN && !isFurniture(element) && !leadsElsewhere(element, url))
    .map(headingText)
    .filter(isTitleLong)
    .map((text): SaidTitle => ({ text, source: 'minor' }));
}
