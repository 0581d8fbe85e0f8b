import type { SiteReading } from '@/utils/digest/judge/facts';
import { present } from '@/utils/digest/present';
import type { OpenPage } from '@/utils/page/site';
import { textOf } from '@/utils/page/text';
import { titleFromText } from './untitled';

/** The reader of Douban’s broadcasts. */
export function readDouban({ doc, url }: OpenPage): SiteReading | undefined {
  if (!/\/status\/\d+/.test(url.pathname)) return { site: '豆瓣' };
  const title = titleFromText(doc, '.status-saying blockquote', '.status-content .text');
  return present({ article: title !== undefined, title, capturedTitle: title, site: '豆瓣', author: textOf(doc, '.status-item .lnk-people') });
}
