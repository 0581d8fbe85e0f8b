import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { isFrontPage, isItemPage, isListPage } from '@/utils/digest/address/page-path';
import type { OpenPage } from '@/utils/page/site';
import { metaOf } from '@/utils/page/text';
import type { LinkedData } from './json-ld';

/** Chinese says in 60 characters what the measure's English says in its 140, and its paragraphs are shorter. */
const DENSE = { minContentLength: 60, minScore: 10 };

function isDense({ doc, tab }: OpenPage): boolean {
  return /^(zh|ja)/i.test(doc.documentElement.lang) || /\p{Script=Han}{2}/u.test(tab);
}

function saysSo(page: OpenPage, linked: readonly LinkedData[]): boolean {
  return /article|news|video/i.test(metaOf(page, 'og:type') ?? '') || linked.length > 0 || metaOf(page, 'article:published_time') !== undefined;
}

/**
 * Whether the page is clearly one article: it says so itself, it is mostly running text, or it has a
 * heading of its own (`headed`) under an address that names one thing. Front pages and lists never are.
 */
export function isArticle(page: OpenPage, linked: readonly LinkedData[], headed: boolean): boolean {
  const { doc, url } = page;
  // A list of articles says «article» of itself too.
  if (isFrontPage(url) || (isListPage(url) && !isItemPage(url))) return false;
  if (saysSo(page, linked)) return true;
  return (headed && isItemPage(url)) || isProbablyReaderable(doc, isDense(page) ? DENSE : {});
}
