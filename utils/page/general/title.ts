import { isFrontPage } from '@/utils/digest/address/page-path';
import { oneLine } from '@/utils/digest/text/one-line';
import type { TitleEvidence } from '@/utils/digest/title/evidence';
import { titleKey } from '@/utils/digest/title/key';
import type { SaidTitle } from '@/utils/digest/title/sources';
import { weighTitle, type WeighedTitle } from '@/utils/digest/title/weigh';
import type { OpenPage } from '@/utils/page/site';
import { metaOf } from '@/utils/page/text';
import { headingsOf, minorHeadingsOf } from './headings';
import type { LinkedData } from './json-ld';
import { shownParts } from './shown-parts';
import { siteNamesOf } from './site-names';

/** What is longer is no title. */
const LONGEST = 1000;

function said(text: string | undefined, source: SaidTitle['source']): SaidTitle[] {
  const line = oneLine((text ?? '').slice(0, LONGEST * 4)).slice(0, LONGEST);
  return line ? [{ text: line, source }] : [];
}

/** What costs little to ask: the tab, the metadata and the h1s. */
function firstEvidence(page: OpenPage, linked: readonly LinkedData[]): TitleEvidence {
  const { tab } = page;
  const ogTitle = metaOf(page, 'og:title');
  // Some pages declare their title as the name of the application.
  const names = siteNamesOf(page, linked).filter((name) => ![tab, ogTitle].some((title) => title && titleKey(title) === titleKey(name)));
  return {
    tab,
    said: [
      ...headingsOf(page),
      ...said(ogTitle, 'og'),
      ...said(linked.find(({ headline }) => headline)?.headline, 'ld'),
      ...said(metaOf(page, 'twitter:title'), 'twitter'),
    ],
    // A front page is called as its site is.
    siteNames: isFrontPage(page.url) ? [] : names,
    path: page.url.pathname,
  };
}

function agreedTitle(page: OpenPage, first: TitleEvidence): WeighedTitle {
  const byHeadings = weighTitle(first);
  if (byHeadings.settled) return byHeadings;
  const all = [...first.said, ...minorHeadingsOf(page), ...shownParts(page)];
  return weighTitle({ ...first, said: all });
}

export interface GeneralTitle {
  title: string;
  /** The same as the page says it with everything around it. */
  captured: string;
  /** Whether the page shows it in a heading or an element of its own. */
  shown: boolean;
}

/** The title that the page's sources agree on, whatever site it is on. */
export function generalTitle(page: OpenPage, linked: readonly LinkedData[]): GeneralTitle {
  const evidence = firstEvidence(page, linked);
  const { title, shown } = agreedTitle(page, evidence);
  const captured = titleKey(evidence.tab).includes(titleKey(title)) ? evidence.tab : title;
  return { title, captured, shown };
}
