import type { CalendarDay, Week } from '@/utils/digest/iso-week';
import type { Section, SectionId } from '@/utils/digest/section';

/** A link of a published issue, its title and address as they were published. */
export interface ImportedLink {
  title: string;
  address: string;
  note: string;
  section: SectionId;
  /** Where it stands in the text, from 1. */
  line: number;
}

/** A published issue, understood whole. */
export interface ImportedIssue {
  week: Week;
  /** What its title and its quote call the digest and the group; empty where they do not. */
  name: string;
  group: string;
  /** The day that its front matter says it was published on. */
  day?: CalendarDay;
  /** Its sections in its order; those with an id that the digest does not have are new. */
  sections: readonly Section[];
  /** In its order. */
  links: readonly ImportedLink[];
  /** Markdown by section id, and the footer under `FOOTER`, as they stand there. */
  texts: Readonly<Record<string, string>>;
}

/** Why a place can't be understood; each has its sentence in the messages. */
export type ImportFault =
  /** Nothing says which week it is. */
  | 'no-week'
  /** Neither links nor texts. */
  | 'empty'
  /** An item without a link. */
  | 'no-link'
  /** Words before an item's link. */
  | 'before-link'
  /** More than one link in an item. */
  | 'many-links'
  /** A list, or a second paragraph, inside an item. */
  | 'inside-item'
  /** The address is no web page's. */
  | 'address'
  /** Something else than links in a section of links. */
  | 'not-links'
  /** Something between the title and the first section. */
  | 'before-sections'
  /** A second section of the same name. */
  | 'same-section'
  /** The whole text is too long to be read. */
  | 'too-long'
  /** A line of marks that nobody writes and no parser should be given. */
  | 'tangled';

export interface ImportProblem {
  fault: ImportFault;
  /** Line of the text, from 1. */
  line: number;
}

/** What became of one issue of a text: understood whole, or not at all and why. */
export type ImportOutcome = { issue: ImportedIssue } | { issue?: undefined; line: number; problems: readonly ImportProblem[] };
