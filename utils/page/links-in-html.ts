import { parseWebAddress } from '@/utils/digest/address/parse-address';
import { linkTitle, type FoundLink } from '@/utils/digest/links/found-link';
import { oneLine } from '@/utils/digest/text/one-line';

/** The links to web pages in HTML that was copied or dragged, with their words. Parsing runs nothing and loads nothing. */
export function linksInHtml(html: string): FoundLink[] {
  if (html === '') return [];
  const anchors = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a[href]')];
  return anchors
    .map((anchor) => ({ address: (anchor.getAttribute('href') ?? '').trim(), title: linkTitle(wordsOf(anchor)), note: '' }))
    .filter(({ address }) => parseWebAddress(address) !== undefined);
}

function wordsOf(anchor: Element): string {
  return oneLine(anchor.textContent) || oneLine(anchor.querySelector('img')?.getAttribute('alt') ?? '') || oneLine(anchor.getAttribute('title') ?? '');
}
