import type { SiteReading } from '@/utils/digest/judge/facts';
import { present } from '@/utils/digest/present';
import type { OpenPage } from '@/utils/page/site';
import { textOf } from '@/utils/page/text';
import { titleFromText } from './untitled';

/** The reader of Xueqiu’s posts. */
export function readXueqiu({ doc, url }: OpenPage): SiteReading | undefined {
  if (!/^\/\d+\/\d+/.test(url.pathname)) return { site: '雪球' };
  const title = textOf(doc, '.article__bian__title', '.article__bd__title') ?? titleFromText(doc, '.article__bian__desc', '.article__bd__detail');
  return present({ article: true, title, capturedTitle: title, site: '雪球', author: textOf(doc, '.article__author .name', '.avatar__name .name') });
}
