import type { Week } from './iso-week';
import { boundedLine } from '@/utils/digest/text/plain-line';
import type { PageReading } from './reading';
import type { SectionId } from './section';
import type { Stamp, Stamped } from './stamp';

/** What names a candidate: one page is in a week once, however often it was captured. */
export interface CandidateKey {
  week: Week;
  identity: string;
}

/** The fields of a candidate that a person may change. */
export interface Fields {
  title: string;
  address: string;
  note: string;
  section: SectionId;
  /** Where it stands in its week: a fractional index, compared as a string. */
  order: string;
  /** Stays in the queue and in sight, but out of the digest. */
  dropped: boolean;
  removed: boolean;
}

/** What the page gave at capture; never changed afterwards. */
export interface Captured {
  title: string;
  address: string;
  site: string;
  account?: string;
  author?: string;
  /** Publication time, milliseconds since 1970. */
  publishedAt?: number;
  /** When it was captured, milliseconds since 1970. */
  at: number;
  /** Contributor id. */
  by: string;
}

/** One link in a week's queue. Every field a person may change says when and by whom it was last set. */
export type Candidate = CandidateKey & { [F in keyof Fields]: Stamped<Fields[F]> } & {
  /** Every identity known of the page; `identity` is one of them. */
  identities: readonly string[];
  captured: Captured;
  /** Ids of everybody who captured it, by the alphabet, where that is more than `captured.by`. */
  addedBy?: readonly string[];
};

/** Ids of everybody who captured a candidate, one at least, by the alphabet. */
export function contributorsOf({ captured, addedBy }: Pick<Candidate, 'captured' | 'addedBy'>): readonly string[] {
  return addedBy ?? [captured.by];
}

/** What a candidate is made from: a page's reading, or a link with its text. `note` is what the person who adds it has to say. */
export type CandidateSource = Omit<PageReading, 'kind' | 'article' | 'section'> & { section: SectionId; note?: string };

/** Longest title or note kept, in UTF-16 units; WeChat's own limit for a title is 64. */
export const TEXT_LIMIT = 500;

/** A page's title as it is stored: one bounded line, in the house's spacing where the digest keeps to it. */
export function titleOf({ title, spacedTitle }: Pick<CandidateSource, 'title' | 'spacedTitle'>, spacing: boolean): string {
  return boundedLine(spacing ? spacedTitle : title, TEXT_LIMIT);
}

/** The candidate that a reading makes in a week, standing at `order`; `stamp` is its every field's, `spacing` the digest's setting. */
export function candidateFrom(source: CandidateSource, week: Week, order: string, stamp: Stamp, spacing: boolean): Candidate {
  const [identity] = source.identities;
  // A page that names itself nowhere is still a link: its address stands for the title.
  const fields: Fields = { title: titleOf(source, spacing) || source.address, address: source.address, note: boundedLine(source.note ?? '', TEXT_LIMIT), section: source.section, order, dropped: false, removed: false };
  return { week, identity, identities: source.identities, captured: captured(source, stamp), ...stampAll(fields, stamp) };
}

function captured(source: CandidateSource, { at, by }: Stamp): Captured {
  const { capturedTitle, capturedAddress, site, account, author, publishedAt } = source;
  return {
    title: boundedLine(capturedTitle, TEXT_LIMIT),
    address: capturedAddress,
    site: boundedLine(site, TEXT_LIMIT),
    ...(account === undefined ? {} : { account: boundedLine(account, TEXT_LIMIT) }),
    ...(author === undefined ? {} : { author: boundedLine(author, TEXT_LIMIT) }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    at,
    by,
  };
}

/** The fields of a candidate, every one set at `stamp`. */
export function stampAll(fields: Fields, stamp: Stamp): { [F in keyof Fields]: Stamped<Fields[F]> } {
  const { title, address, note, section, order, dropped, removed } = fields;
  return {
    title: { value: title, stamp },
    address: { value: address, stamp },
    note: { value: note, stamp },
    section: { value: section, stamp },
    order: { value: order, stamp },
    dropped: { value: dropped, stamp },
    removed: { value: removed, stamp },
  };
}

/** The present values of a candidate's fields. */
export function fieldsOf(candidate: Candidate): Fields {
  const { title, address, note, section, order, dropped, removed } = candidate;
  return { title: title.value, address: address.value, note: note.value, section: section.value, order: order.value, dropped: dropped.value, removed: removed.value };
}
