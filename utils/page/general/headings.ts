import type { SaidTitle } from '@/utils/digest/title/sources';
import type { PlacedPage } from '@/utils/page/site';
import { isFurniture, leadsElsewhere } from './furniture';
import { headingText, isTitleLong, MOST_HEADINGS, ownText } from './heading-text';

/** The heading and each of its parts that is most of it: a title may share its h1 with a player or a badge. */
function textsOf(heading: Element): string[] {
  const whole = headingText(heading);
  if (heading.childElementCount === 0) return isTitleLong(whole) ? [whole] : [];
  const parts = [ownText(heading), ...[...heading.children].map(headingText)].filter((part) => part.length >= whole.length / 2);
  return [...new Set([whole, ...parts])].filter(isTitleLong);
}

/** The page's h1s, but for those that lead to other pages. */
export function headingsOf({ doc, url }: PlacedPage): SaidTitle[] {
  return [...doc.querySelectorAll('h1')]
    .slice(0, MOST_HEADINGS)
    .filter((heading) => !leadsElsewhere(heading, url))
    .flatMap((heading) => textsOf(heading).map((text): SaidTitle => ({ text, source: isFurniture(heading) ? 'furniture' : 'heading' })));
}
