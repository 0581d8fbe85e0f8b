import type { SiteReading } from '@/utils/digest/judge/facts';
import { present } from '@/utils/digest/present';
import type { OpenPage } from '@/utils/page/site';
import { textOf } from '@/utils/page/text';
import { titleFromText } from './untitled';

const TEXT = ['[class*="detail_wbtext"]', '.weibo-main .weibo-text', '.WB_detail .WB_text', '.weibo-og .weibo-text'];
const AUTHOR = ['[class*="head_name"]', '.weibo-top .m-text-cut', '.WB_detail .WB_info a'];

/** The reader of Weibo’s posts. */
export function readWeibo({ doc, url }: OpenPage): SiteReading | undefined {
  if (url.pathname.startsWith('/ttarticle/')) return { site: '微博', article: true };
  const title = titleFromText(doc, ...TEXT);
  // Its timelines are lists of posts; none of them is the page.
  if (!title || !/^\/(?!(u|n|p|tv|hot|a)\/)\w+\/\w+\/?$/.test(url.pathname)) return { site: '微博', article: false };
  return present({ article: true, title, capturedTitle: title, site: '微博', author: textOf(doc, ...AUTHOR) });
}
