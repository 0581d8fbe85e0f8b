import { isFrontPage, isItemPage, isListPage } from '@/utils/digest/address/page-path';
import type { CloserFacts } from './facts';
import type { JudgedPage } from './general';
import { metaOf } from './meta';

function saysSo(page: JudgedPage): boolean {
  return /article|news|video/i.test(metaOf(page, 'og:type') ?? '') || page.linked.length > 0 || metaOf(page, 'article:published_time') !== undefined;
}

/**
 * Whether the page is clearly one article: it says so itself, it has a heading of its own (`headed`) under an address
 * that names one thing, or it is mostly running text, for which it must have been looked at closer: undefined where it
 * would have to be. Front pages and lists never are.
 */
export function isArticle(page: JudgedPage, headed: boolean, closer: CloserFacts | undefined): boolean | undefined {
  const { url } = page;
  // A list of articles says «article» of itself too.
  if (isFrontPage(url) || (isListPage(url) && !isItemPage(url))) return false;
  return saysSo(page) || (headed && isItemPage(url)) || closer?.readable;
}
