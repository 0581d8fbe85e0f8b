import type { SiteReading } from '@/utils/digest/judge/facts';
import { metaOf } from '@/utils/digest/judge/meta';
import { timeOf } from '@/utils/digest/judge/time';
import { present } from '@/utils/digest/present';
import type { OpenPage, Site } from '@/utils/page/site';

function read(page: OpenPage): SiteReading | undefined {
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

export const arxiv: Site = {
  hosts: ['arxiv.org'],
  reason: 'the heading begins with the word Title: and the tab with the paper’s number',
  read,
};
