import { knownSiteName } from '@/utils/digest/address/site-name';
import { present } from '@/utils/digest/present';
import { isArticle } from './article';
import type { CloserFacts, GeneralFacts, SiteReading } from './facts';
import { metaOf } from './meta';
import { pageTitle } from './page-title';
import { timeOf } from './time';

/** A page as the general judgement has it before it. */
export interface JudgedPage extends GeneralFacts {
  url: URL;
  tab: string;
}

/** Longer names are slogans. */
const LONGEST_NAME = 20;

/** A person's name: not the address of a profile or a mailbox. */
function nameOf(text: string | undefined): string | undefined {
  return text && !/^https?:|@\w|Discuz!/.test(text) && text.length <= 80 ? text : undefined;
}

function siteOf(page: JudgedPage): string {
  const declared = metaOf(page, 'og:site_name');
  const short = declared && declared.length <= LONGEST_NAME ? declared : undefined;
  return knownSiteName(page.url.hostname) ?? short ?? page.url.hostname.replace(/^www\./, '');
}

/** What the general judgement finds, and whether a closer look could change it. */
interface GeneralJudgement {
  reading: Required<Pick<SiteReading, 'article' | 'title' | 'capturedTitle' | 'site'>> & SiteReading;
  sure: boolean;
}

/** Judges any page by weighing what it says of itself. */
export function judgeGeneral(page: JudgedPage, closer: CloserFacts | undefined): GeneralJudgement {
  const { title, captured, shown, settled } = pageTitle(page, closer);
  const article = isArticle(page, shown, closer);
  const published = metaOf(page, 'article:published_time', 'datepublished', 'pubdate', 'publishdate', 'og:release_date') ?? page.linked.find((data) => data.published)?.published;
  return {
    sure: closer !== undefined || (settled && article !== undefined),
    reading: {
      article: article ?? false,
      title,
      capturedTitle: captured,
      site: siteOf(page),
      ...present({
        author: nameOf(metaOf(page, 'author', 'article:author')) ?? nameOf(page.linked.find((data) => data.author)?.author),
        publishedAt: timeOf(published, /^zh/i.test(page.lang)),
      }),
    },
  };
}
