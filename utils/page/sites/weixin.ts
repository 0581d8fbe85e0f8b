import type { SiteReading } from '@/utils/digest/judge/facts';
import { metaOf } from '@/utils/digest/judge/meta';
import { present } from '@/utils/digest/present';
import type { Refusal } from '@/utils/digest/reading';
import { oneLine } from '@/utils/digest/text/one-line';
import type { OpenPage } from '@/utils/page/site';
import { textOf } from '@/utils/page/text';
import { weixinRefusal } from './weixin-refusal';
import { weixinFacts, type WeixinFacts } from './weixin-scripts';
import { weixinTitle } from './weixin-title';

function ownAddresses(facts: WeixinFacts, ogUrl: string | undefined): string[] {
  const { biz, mid, idx, sn } = facts;
  const long = biz && mid ? [`https://mp.weixin.qq.com/s?__biz=${biz}&mid=${mid}&idx=${idx ?? '1'}${sn ? `&sn=${sn}` : ''}`] : [];
  return [...long, ...(ogUrl ? [ogUrl] : [])];
}

/** The short form wherever the page knows it, else the long one; a search engine's temporary link dies within hours. */
function bestAddress(open: string, own: readonly string[]): string {
  const isShort = (address: string) => /^https?:\/\/mp\.weixin\.qq\.com\/s\/[\w-]+/.test(address);
  const isLasting = (address: string) => /[?&](__biz|sn)=/.test(address);
  return [open, ...own].find(isShort) ?? [open, ...own].find(isLasting) ?? open;
}

/** An album (合集): a list of articles, a page of its own. */
function readAlbum({ doc, metas }: OpenPage): SiteReading {
  const title = textOf(doc, '.album__label-title', '#js_tag_name') ?? metas['og:title'];
  return present({ article: false, title, section: 'resources' as const, site: '微信', account: textOf(doc, '.album__author-name') });
}

/** The reader of WeChat’s articles, posts and albums, and of what stands in place of one. */
export function readWeixin(page: OpenPage): SiteReading | Refusal | undefined {
  const { doc, url } = page;
  const refusal = weixinRefusal(doc, url);
  if (refusal) return refusal;
  if (url.pathname === '/mp/appmsgalbum') return readAlbum(page);
  const title = weixinTitle(page);
  if (!title) return url.pathname.startsWith('/s') ? { article: false } : undefined;
  const facts = weixinFacts(doc);
  const own = ownAddresses(facts, metaOf(page, 'og:url'));
  return present({
    article: true,
    title,
    capturedTitle: title,
    address: bestAddress(url.href, own).replace(/^http:/, 'https:'),
    aliases: own,
    section: 'articles' as const,
    site: '微信',
    account: textOf(doc, '#js_name', '.wx_follow_nickname') ?? (facts.nickname && oneLine(facts.nickname)),
    author: textOf(doc, '#js_author_name') ?? metaOf(page, 'author'),
    publishedAt: facts.publishedAt,
  });
}
