import type { SiteReading } from '@/utils/digest/judge/facts';
import { present } from '@/utils/digest/present';
import type { OpenPage } from '@/utils/page/site';
import { textOf } from '@/utils/page/text';
import { titleFromText } from './untitled';

const TITLE = ['.opus-module-title__text', '.opus-module-title', '.article-container .title', 'h1.video-title', '#viewbox_report h1'];
const TEXT = ['.opus-module-content', '.bili-dyn-content__orig__desc .bili-rich-text__content', '.bili-rich-text__content'];
const AUTHOR = ['.opus-module-author__name', '.up-detail-top .up-name', '.bili-dyn-title__text', '.article-detail .up-name'];

/** The reader of Bilibili’s posts, columns and videos. */
export function readBilibili({ doc, url }: OpenPage): SiteReading | undefined {
  // A number alone is a post on one host, and a person or a room on the others.
  const isOne = url.hostname === 't.bilibili.com' ? /^\/\d+/ : /^\/(opus|read|video)\b/;
  if (!isOne.test(url.pathname)) return { site: '哔哩哔哩', ...(/^\/\d+/.test(url.pathname) ? { article: false } : {}) };
  const title = textOf(doc, ...TITLE) ?? titleFromText(doc, ...TEXT);
  return present({ article: true, title, capturedTitle: title, site: '哔哩哔哩', author: textOf(doc, ...AUTHOR) });
}
