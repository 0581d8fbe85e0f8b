import { cutsOf } from '@/utils/digest/title/cuts';
import { withoutCounter } from '@/utils/digest/title/counter';
import type { SaidTitle } from '@/utils/digest/title/sources';
import { titleKey } from '@/utils/digest/title/key';
import type { Place, PlacedPage } from '@/utils/page/site';
import { leadsElsewhere } from './furniture';

/** Longer text is no title; comparing all of a page's text would be slow. */
const LONGEST = 400;

/** Elements whose text is not shown where it stands. */
const UNSHOWN = /^(script|style|title|option|noscript|template)$/;

/** The tab's title cut at each place where it could end or begin, by key. */
function partsOf(tab: string): Map<string, string> {
  const cuts = cutsOf(withoutCounter(tab));
  return new Map([...cuts.map(({ before }) => before), ...cuts.map(({ after }) => after)].map((part) => [titleKey(part), part]));
}

/** Parts of the tab's title that the page shows by themselves: what a page without headings has for one. */
export function shownParts({ doc, url, tab }: PlacedPage): SaidTitle[] {
  const parts = partsOf(tab);
  const found = new Set<string>();
  if (parts.size === 0 || !doc.body) return [];
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const part = text.length < LONGEST && text.trim() !== '' ? parts.get(titleKey(text)) : undefined;
    if (part && isShown(node.parentElement, url)) found.add(part);
  }
  return [...found].map((text): SaidTitle => ({ text, source: 'text' }));
}

function isShown(parent: Element | null, url: Place): boolean {
  return parent !== null && !UNSHOWN.test(parent.localName) && !leadsElsewhere(parent, url);
}
