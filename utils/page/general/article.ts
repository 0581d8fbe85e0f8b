import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { OpenPage } from '@/utils/page/site';
import { metaOf } from '@/utils/page/text';
import type { LinkedData } from './json-ld';

/** A site's front page and the front pages of its languages. */
const FRONT = /^\/?(index\.\w+|home|zh|en|zh-cn|cn)?\/?$/i;

/** Whether the page is clearly one article: it says so itself, or it is mostly running text. Front pages never are. */
export function isArticle({ doc, url }: OpenPage, linked: readonly LinkedData[]): boolean {
  if (FRONT.test(url.pathname) && url.search === '') return false;
  const type = metaOf(doc, 'og:type') ?? '';
  return /article|news|blog|video/i.test(type) || linked.length > 0 || metaOf(doc, 'article:published_time') !== undefined || isProbablyReaderable(doc);
}
