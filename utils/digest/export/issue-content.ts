import type { Candidate } from '@/utils/digest/candidate';
import { inSections } from '@/utils/digest/in-sections';
import { weekRange, type CalendarDay, type Week } from '@/utils/digest/iso-week';
import { issueSections } from '@/utils/digest/issue-sections';
import { holdsLinks, type Section } from '@/utils/digest/section';
import type { DigestSettings } from '@/utils/digest/settings';

/** The id under which a week's texts keep what stands below all sections. */
export const FOOTER = 'footer';

/** All that an issue is made from. */
export interface IssueSource {
  week: Week;
  settings: Pick<DigestSettings, 'name' | 'group' | 'sections'>;
  candidates: readonly Candidate[];
  /** Markdown by the id of its section; the footer’s under `FOOTER`. */
  texts: Readonly<Record<string, string>>;
  /** What a contributor is called; without it they go unnamed. */
  nameOf?: (contributor: string) => string;
}

/** A section as it is printed; one that has nothing to print is not among an issue's. */
export interface IssueSection {
  section: Section;
  /** In order; none in a section of text. */
  candidates: readonly Candidate[];
  /** Markdown as it was written; empty in a section of links. */
  text: string;
}

/** An issue, ready for being printed in any form. */
export interface IssueContent {
  week: Week;
  name: string;
  group: string;
  sections: readonly IssueSection[];
  footer: string;
  nameOf: (contributor: string) => string;
}

/** Sorts what an issue is made from: sections in order, without the empty ones and what was dropped or removed. */
export function issueContent({ week, settings: { name, group, sections }, candidates, texts, nameOf = () => '' }: IssueSource): IssueContent {
  const all = issueSections(sections);
  const links = new Map(inSections(candidates.filter(({ dropped }) => !dropped.value), all).map((each) => [each.section, each.candidates]));
  const filled = all.map((section): IssueSection => ({ section, candidates: links.get(section) ?? [], text: holdsLinks(section) ? '' : textOf(texts, section.id) }));
  return { week, name, group, sections: filled.filter((each) => each.candidates.length > 0 || each.text !== ''), footer: textOf(texts, FOOTER), nameOf };
}

/** A text without the empty lines around it, which the issue's form has its own of. */
function textOf(texts: Readonly<Record<string, string>>, id: string): string {
  return (Object.hasOwn(texts, id) ? texts[id] ?? '' : '').replace(/^(?:[ \t]*\n)+|\s+$/g, '');
}

/** The candidates that an issue prints, in order. */
export function printed({ sections }: Pick<IssueContent, 'sections'>): Candidate[] {
  return sections.flatMap(({ candidates }) => candidates);
}

const digits = ({ year, month, day }: CalendarDay, between: string): string => [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(between);

/** A week's first and last day, `2018-01-22`. */
export function isoRange(week: Week): { from: string; to: string } {
  const { monday, sunday } = weekRange(week);
  return { from: digits(monday, '-'), to: digits(sunday, '-') };
}

/** A week's days as the digest prints them, `20180122-20180128`. */
export function printedRange(week: Week): string {
  const { monday, sunday } = weekRange(week);
  return `${digits(monday, '')}-${digits(sunday, '')}`;
}
