import { isFrontPage } from '@/utils/digest/address/page-path';
import { titleLine } from '@/utils/digest/text/title-line';
import type { TitleEvidence } from '@/utils/digest/title/evidence';
import { titleKey } from '@/utils/digest/title/key';
import type { SaidTitle } from '@/utils/digest/title/sources';
import { weighTitle, type WeighedTitle } from '@/utils/digest/title/weigh';
import type { CloserFacts } from './facts';
import type { JudgedPage } from './general';
import { metaOf } from './meta';
import { siteNamesOf } from './site-names';

function said(text: string | undefined, source: SaidTitle['source']): SaidTitle[] {
  const line = titleLine(text ?? '');
  return line ? [{ text: line, source }] : [];
}

/** What costs little to ask: the tab, the metadata and the h1s. */
function firstEvidence(page: JudgedPage): TitleEvidence {
  const { tab } = page;
  const ogTitle = metaOf(page, 'og:title');
  // Some pages declare their title as the name of the application.
  const names = siteNamesOf(page).filter((name) => ![tab, ogTitle].some((title) => title && titleKey(title) === titleKey(name)));
  return {
    tab,
    said: [
      ...page.headings,
      ...said(ogTitle, 'og'),
      ...said(page.linked.find(({ headline }) => headline)?.headline, 'ld'),
      ...said(metaOf(page, 'twitter:title'), 'twitter'),
    ],
    // A front page is called as its site is.
    siteNames: isFrontPage(page.url) ? [] : names,
    path: page.url.pathname,
  };
}

export interface PageTitle extends WeighedTitle {
  /** The same as the page says it with everything around it. */
  captured: string;
}

/** The title that the page's sources agree on, whatever site it is on; with what a closer look found, where its h1s settle nothing. */
export function pageTitle(page: JudgedPage, closer: CloserFacts | undefined): PageTitle {
  const evidence = firstEvidence(page);
  const byHeadings = weighTitle(evidence);
  const weighed = byHeadings.settled || !closer ? byHeadings : weighTitle({ ...evidence, said: [...evidence.said, ...closer.said] });
  return { ...weighed, captured: titleKey(evidence.tab).includes(titleKey(weighed.title)) ? evidence.tab : weighed.title };
}
