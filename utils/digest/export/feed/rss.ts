import type { Candidate } from '@/utils/digest/candidate';
import { issueContent, type IssueSource } from '@/utils/digest/export/issue-content';
import { issueQuote, issueTitle } from '@/utils/digest/export/issue-head';
import { xml } from './xml';

/**
 * An issue's links as RSS 2.0, which feed readers open and sites can serve; OPML lists feeds, and an issue lists
 * pages. `home` is where the digest is published; without it the issue names itself. Texts are no pages and stay out.
 */
export function issueRss(source: IssueSource, home = `urn:linkweek:${source.week}`): string {
  const content = issueContent(source);
  const items = content.sections.flatMap(({ section, candidates }) => candidates.map((candidate) => item(candidate, section.heading)));
  const channel = xml('channel', [xml('title', issueTitle(content)), xml('link', home), xml('description', issueQuote(content)), xml('language', 'zh-CN'), ...items]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml('rss', [channel], { version: '2.0' })}\n`;
}

function item({ title, address, note, captured: { publishedAt } }: Candidate, heading: string): string {
  return xml('item', [
    xml('title', title.value),
    xml('link', address.value),
    xml('guid', address.value, { isPermaLink: 'true' }),
    ...(note.value === '' ? [] : [xml('description', note.value)]),
    xml('category', heading),
    ...(publishedAt === undefined || Number.isNaN(new Date(publishedAt).getTime()) ? [] : [xml('pubDate', new Date(publishedAt).toUTCString())]),
  ]);
}
