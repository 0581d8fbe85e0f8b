import { knownSiteName } from '@/utils/digest/address/site-name';
import type { OpenPage, SiteReading } from '@/utils/page/site';
import { metaOf, present } from '@/utils/page/text';
import { timeOf } from '@/utils/page/time';
import { isArticle } from './article';
import { linkedData } from './json-ld';
import { generalTitle } from './title';

/** Longer names are slogans. */
const LONGEST_NAME = 20;

/** A person's name: not the address of a profile or a mailbox. */
function nameOf(text: string | undefined): string | undefined {
  return text && !/^https?:|@\w|Discuz!/.test(text) && text.length <= 80 ? text : undefined;
}

function siteOf(page: OpenPage): string {
  const declared = metaOf(page, 'og:site_name');
  const short = declared && declared.length <= LONGEST_NAME ? declared : undefined;
  return knownSiteName(page.url.hostname) ?? short ?? page.url.hostname.replace(/^www\./, '');
}

/** Reads any page by weighing what it says of itself. */
export function readGeneral(page: OpenPage): Required<Pick<SiteReading, 'article' | 'title' | 'capturedTitle' | 'site'>> & SiteReading {
  const { doc } = page;
  const linked = linkedData(doc);
  const { title, captured, shown } = generalTitle(page, linked);
  const published = metaOf(page, 'article:published_time', 'datepublished', 'pubdate', 'publishdate', 'og:release_date') ?? linked.find((data) => data.published)?.published;
  return {
    article: isArticle(page, linked, shown),
    title,
    capturedTitle: captured,
    site: siteOf(page),
    ...present({
      author: nameOf(metaOf(page, 'author', 'article:author')) ?? nameOf(linked.find((data) => data.author)?.author),
      publishedAt: timeOf(published, /^zh/i.test(doc.documentElement.lang)),
    }),
  };
}
