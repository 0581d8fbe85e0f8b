import { plainLine } from '@/utils/digest/plain-line';
import { cutsOf } from '@/utils/digest/title-cuts';
import { withoutCounter } from '@/utils/digest/title-counter';
import { trueTitle, type SaidTitle, type TitleEvidence } from '@/utils/digest/title-evidence';
import { titleKey } from '@/utils/digest/title-key';
import type { OpenPage } from '@/utils/page/site';
import { metaOf } from '@/utils/page/text';
import { leadsElsewhere } from './furniture';
import { headingsOf } from './headings';
import type { LinkedData } from './json-ld';
import { siteNamesOf } from './site-names';

function said(text: string | undefined, source: SaidTitle['source']): SaidTitle[] {
  const line = plainLine(text ?? '');
  return line ? [{ text: line, source }] : [];
}

function evidenceOf(page: OpenPage, linked: readonly LinkedData[]): TitleEvidence {
  return {
    tab: plainLine(page.doc.title),
    said: [
      ...headingsOf(page),
      ...said(metaOf(page.doc, 'og:title'), 'og'),
      ...said(linked.find(({ headline }) => headline)?.headline, 'ld'),
      ...said(metaOf(page.doc, 'twitter:title'), 'twitter'),
    ],
    siteNames: siteNamesOf(page, linked),
    path: page.url.pathname,
  };
}

/** Parts of the tab's title that the page shows by themselves in an element of their own. */
function shownParts({ doc, url }: OpenPage, tab: string): SaidTitle[] {
  const cuts = cutsOf(withoutCounter(tab));
  const parts = new Map([...cuts.map(({ before }) => before), ...cuts.map(({ after }) => after)].map((part) => [titleKey(part), part]));
  if (parts.size === 0 || !doc.body) return [];
  const found = new Map<string, string>();
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const part = text.length < 400 && text.trim() !== '' ? parts.get(titleKey(text)) : undefined;
    if (part && node.parentElement && !/^(script|style|title|option)$/.test(node.parentElement.localName) && !leadsElsewhere(node.parentElement, url)) found.set(part, part);
  }
  return [...found.keys()].map((text): SaidTitle => ({ text, source: 'text' }));
}

export interface GeneralTitle {
  title: string;
  /** The same as the page says it with everything around it. */
  captured: string;
}

/** The title that the page's sources agree on, whatever site it is on. */
export function generalTitle(page: OpenPage, linked: readonly LinkedData[]): GeneralTitle {
  const evidence = evidenceOf(page, linked);
  const agreed = evidence.said.some(({ source, text }) => (source === 'heading' || source === 'minor') && titleKey(evidence.tab).includes(titleKey(text)) && text.length > 5);
  const title = trueTitle(agreed ? evidence : { ...evidence, said: [...evidence.said, ...shownParts(page, evidence.tab)] });
  const captured = titleKey(evidence.tab).includes(titleKey(title)) ? evidence.tab : title;
  return { title, captured };
}
