import type { PageReading, Refusal } from '@/utils/digest/reading';
import type { SaidTitle } from '@/utils/digest/title/sources';
import type { JudgedMeta, Metas } from './meta';

/** What a page says of itself for search engines, as far as it is read here. */
export interface LinkedData {
  headline?: string;
  author?: string;
  publisher?: string;
  published?: string;
}

/** What a site's own reader knows of a page; what it leaves out, the general judgement finds. */
export type SiteReading = Partial<Pick<PageReading, 'article' | 'title' | 'capturedTitle' | 'address' | 'section' | 'site' | 'account' | 'author' | 'publishedAt'>> & {
  /** Other addresses or identities of the same page. */
  aliases?: readonly string[];
};

/** What is asked of any page, and costs it little. */
export interface GeneralFacts {
  /** The language the document declares. */
  lang: string;
  metas: Metas<JudgedMeta>;
  /** Its JSON-LD blocks that describe an article. */
  linked: readonly LinkedData[];
  /** Its h1s, but for those that lead to other pages. */
  headings: readonly SaidTitle[];
}

/** What an open page says of itself, as it stands in the page: nothing of it is judged. Plain data, for it is sent from the page to who judges. */
export interface PageFacts {
  kind: 'facts';
  /** The address that it is open at, an http(s) one. */
  href: string;
  /** The tab's title on one line, no more of it than a title can be. */
  tab: string;
  /** What its link in the head names as its address, as it is written there. */
  canonical?: string;
  own?: SiteReading;
  /** Missing where the site's own reader has told everything. */
  general?: GeneralFacts;
}

/** A page that broke whoever asked it. */
interface BrokenPage {
  kind: 'broken';
  href: string;
  tab: string;
}

/** What asking a page gives. */
export type Facts = PageFacts | BrokenPage | Refusal;

/** What is asked of a page only where its facts leave a doubt, for all of its elements are looked at. */
export interface CloserFacts {
  kind: 'closer';
  /** The address that the page was open at by then. */
  href: string;
  /** What looks like its title, besides its h1s. */
  said: readonly SaidTitle[];
  /** Whether it is mostly running text. */
  readable: boolean;
}

const KINDS: ReadonlySet<unknown> = new Set<Facts['kind']>(['facts', 'broken', 'refused']);

function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
}

/** Tells facts from whatever else an injected script may have left. */
export function isFacts(value: unknown): value is Facts {
  return KINDS.has(kindOf(value));
}

/** The same for what a closer look gives. */
export function isCloserFacts(value: unknown): value is CloserFacts {
  return kindOf(value) === 'closer';
}
