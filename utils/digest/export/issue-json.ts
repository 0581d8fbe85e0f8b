import { weekParts } from '@/utils/digest/iso-week';
import { isoRange, issueContent, type IssueSource } from './issue-content';

/** Raised whenever a field changes its meaning or goes; a new one alone does not raise it. */
const VERSION = 1;

/** A whole issue for a machine: everything that is known of what it prints, times in ISO 8601. */
export function issueJson(source: IssueSource): string {
  const { week, name, group, sections, footer, nameOf } = issueContent(source);
  const issue = {
    format: 'linkweek-issue',
    version: VERSION,
    week,
    ...weekParts(week),
    ...isoRange(week),
    name,
    group,
    sections: sections.map(({ section: { id, heading }, candidates, text }) => ({
      id,
      heading,
      ...(candidates.length === 0 ? { text } : {}),
      ...(candidates.length > 0 ? { links: candidates.map(({ identity, identities, title, address, note, captured }) => ({ title: title.value, address: address.value, note: note.value, identity, identities, captured: { ...captured, ...timesOf(captured) }, contributor: nameOf(captured.by) })) } : {}),
    })),
    footer,
  };
  return `${JSON.stringify(issue, null, 2)}\n`;
}

function timesOf({ at, publishedAt }: { at: number; publishedAt?: number }): { at: string; publishedAt?: string } {
  return { at: iso(at), ...(publishedAt === undefined ? {} : { publishedAt: iso(publishedAt) }) };
}

/** A time that no calendar has is left empty: a page may say anything. */
function iso(instant: number): string {
  const time = new Date(instant);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}
