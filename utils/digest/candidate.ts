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

/** Their names. */
export const FIELDS: readonly (keyof Fields)[] = ['title', 'address', 'note', 'section', 'order', 'dropped', 'removed'];

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

/** Longest address kept, in UTF-16 units: browsers and servers stop at some thousands, and so does whoever is to share it. */
export const ADDRESS_LIMIT = 4000;

/** A page's title as it is stored: one bounded line, in the house's spacing where the digest keeps to it. */
export function titleOf({ title, spacedTitle }: Pick<CandidateSource, 'title' | 'spacedTitle'>, spacing: boolean): string {
  return boundedLine(spacing ? spacedTitle : title, TEXT_LIMIT);
}

/**
 * The candidate that a reading makes in a week, standing at `order`; `stamp` says when it came in, `spacing` is the
 * digest's setting. What the page gave is nobody's decision and stamped before any, so that a page which somebody has
 * edited is not undone by another who saves it later; but a note, and what is `decided`, is the reader's own.
 */
export function candidateFrom(source: CandidateSource, week: Week, order: string, stamp: Stamp, spacing: boolean, decided: { readonly [F in keyof Fields]?: boolean } = {}): Candidate {
  const [identity] = source.identities;
  // A page that names itself nowhere is still a link: its address stands for the title.
  const fields: Fields = { title: titleOf(source, spacing) || source.address, address: source.address, note: boundedLine(source.note ?? '', TEXT_LIMIT), section: source.section, order, dropped: false, removed: false };
  const own: typeof decided = { removed: true, note: fields.note !== '', ...decided };
  return { week, identity, identities: source.identities, captured: captured(source, stamp), ...stampEach(fields, (field) => (own[field] ? stamp : undecided(stamp))) };
}

/** Before anything that somebody decided. */
function undecided({ by }: Pick<Stamp, 'by'>): Stamp {
  return { at: 0, tick: 0, by };
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
  return stampEach(fields, () => stamp);
}

function stampEach({ title, address, note, section, order, dropped, removed }: Fields, stampOf: (field: keyof Fields) => Stamp): { [F in keyof Fields]: Stamped<Fields[F]> } {
  return {
    title: { value: title, stamp: stampOf('title') },
    address: { value: address, stamp: stampOf('address') },
    note: { value: note, stamp: stampOf('note') },
    section: { value: section, stamp: stampOf('section') },
    order: { value: order, stamp: stampOf('order') },
    dropped: { value: dropped, stamp: stampOf('dropped') },
    removed: { value: removed, stamp: stampOf('removed') },
  };
}
