import type { GuessedSection } from './section';

/** Why a page gave nothing to queue. Each has its sentence in the messages. */
export type RefusalReason =
  | 'browser-page'
  | 'extension-store'
  | 'local-file'
  | 'pdf'
  | 'blank'
  | 'too-long'
  | 'not-web'
  | 'unreachable'
  | 'wechat-deleted'
  | 'wechat-banned'
  | 'wechat-unavailable'
  | 'wechat-expired'
  | 'wechat-verify';

/** A page that can't be a candidate, and why. */
export interface Refusal {
  kind: 'refused';
  reason: RefusalReason;
}

/** What an open page says of itself: the material of a candidate. */
export interface PageReading {
  kind: 'page';
  /** Clearly one article: a click stores it. Anything else is offered and waits for the reader's word. */
  article: boolean;
  /** The true title on one line: the site's own words taken off, the author's kept, no spacing style yet. */
  title: string;
  /** The title in the house's spacing, made where the page is read: what stores it need not load what makes it. */
  spacedTitle: string;
  /** The same title before anything was taken off, on one line. */
  capturedTitle: string;
  /** The shortest address that opens the page. */
  address: string;
  /** The address the page was open at. */
  capturedAddress: string;
  /** Every known identity of the page, the preferred one first; see `identitiesOf`. */
  identities: readonly [string, ...string[]];
  section: GuessedSection;
  /** The site's short name as its readers know it (微信, 知乎), else its host without `www.`. */
  site: string;
  /** The account or column that published it. */
  account?: string;
  author?: string;
  /** Publication time, milliseconds since 1970. */
  publishedAt?: number;
}

/** What reading a page gives. */
export type Reading = PageReading | Refusal;
