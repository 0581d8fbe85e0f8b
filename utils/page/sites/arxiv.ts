import type { SiteReading } from '@/utils/digest/judge/facts';
import { metaOf } from '@/utils/digest/judge/meta';
import { timeOf } from '@/utils/digest/judge/time';
import { present } from '@/utils/digest/present';
import type { OpenPage } from '@/utils/page/site';

/** The reader of arXiv’s papers. */
export function readArxiv(page: OpenPage): SiteReading | undefined {
  const title = metaOf(page, 'citation_title');
  if (!title) return undefined;
  return present({
    article: true,
    title,
    capturedTitle: page.tab,
    section: 'resources' as const,
    site: 'arXiv',
    author: metaOf(page, 'citation_author'),
    publishedAt: timeOf(metaOf(page, 'citation_date')),
  });
}
