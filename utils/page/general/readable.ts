import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { PlacedPage } from '@/utils/page/site';

/** Chinese says in 60 characters what the measure's English says in its 140, and its paragraphs are shorter. */
const DENSE = { minContentLength: 60, minScore: 10 };

function isDense({ doc, tab }: Pick<PlacedPage, 'doc' | 'tab'>): boolean {
  return /^(zh|ja)/i.test(doc.documentElement.lang) || /\p{Script=Han}{2}/u.test(tab);
}

/** Whether the page is mostly running text. */
export function isReadable(page: Pick<PlacedPage, 'doc' | 'tab'>): boolean {
  return isProbablyReaderable(page.doc, isDense(page) ? DENSE : {});
}
