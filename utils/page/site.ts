import type { PageReading, Refusal } from '@/utils/digest/reading';

/** An open document and the address it is open at. */
export interface OpenPage {
  doc: Document;
  url: URL;
  /** The tab's title on one line, no more of it than a title can be. */
  tab: string;
  /** The content of the page's `<meta>` tags by name, property or itemprop in small letters; the first that says anything counts. */
  metas: ReadonlyMap<string, string>;
}

/** What a site's own reader knows of a page; what it leaves out, the general reader finds. */
export type SiteReading = Partial<Pick<PageReading, 'article' | 'title' | 'capturedTitle' | 'address' | 'section' | 'site' | 'account' | 'author' | 'publishedAt'>> & {
  /** Other addresses or identities of the same page. */
  aliases?: readonly string[];
};

/** A site whose pages the general reader can't be left alone with. */
export interface Site {
  /** Hosts it lives on, with the hosts below them. */
  hosts: readonly string[];
  /** Why the general reader is not enough. */
  reason: string;
  /** Reads a page; undefined where the general reader should. */
  read(page: OpenPage): SiteReading | Refusal | undefined;
}
