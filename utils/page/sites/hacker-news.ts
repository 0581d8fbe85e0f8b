import type { SiteReading } from '@/utils/digest/judge/facts';
import { present } from '@/utils/digest/present';
import type { OpenPage } from '@/utils/page/site';
import { textOf } from '@/utils/page/text';
import { titleFromText } from './untitled';

/** The reader of Hacker News’ stories. */
export function readHackerNews({ doc, url, tab }: OpenPage): SiteReading | undefined {
  if (url.pathname !== '/item') return { site: 'Hacker News', article: false };
  const title = textOf(doc, '.fatitem .titleline > a') ?? titleFromText(doc, '.fatitem .commtext');
  return present({ article: title !== undefined, title, capturedTitle: title && tab, site: 'Hacker News', author: textOf(doc, '.fatitem .hnuser') });
}
