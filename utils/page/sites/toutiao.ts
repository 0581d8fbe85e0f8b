import type { SiteReading } from '@/utils/digest/judge/facts';
import { present } from '@/utils/digest/present';
import type { OpenPage } from '@/utils/page/site';
import { textOf } from '@/utils/page/text';
import { titleFromText } from './untitled';

/** The reader of Toutiao’s short posts. */
export function readToutiao({ doc, url }: OpenPage): SiteReading | undefined {
  if (!url.pathname.startsWith('/w/')) return { site: '今日头条' };
  const title = titleFromText(doc, '.weitoutiao-html', '.wtt-content .weitoutiao-content', 'article');
  return present({ article: title !== undefined, title, capturedTitle: title, site: '今日头条', author: textOf(doc, '.desc .name', '.author-info .name') });
}
