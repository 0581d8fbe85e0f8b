import type { SiteReading } from '@/utils/digest/judge/facts';
import type { Metas } from '@/utils/digest/judge/meta';
import type { Refusal } from '@/utils/digest/reading';

/** Where a document is open. An open page's own `location` tells it: a URL made anew costs a page that is clicked on more than that. */
export type Place = Readonly<Pick<URL, 'href' | 'hostname' | 'pathname'>>;

/** An open document and where it is open. */
export interface PlacedPage {
  doc: Document;
  url: Place;
  /** The tab's title on one line, no more of it than a title can be. */
  tab: string;
}

/** The same with its metadata. */
export interface OpenPage extends PlacedPage {
  metas: Metas;
}

/** Reads a page of a site whose pages the general reader can't be left alone with; undefined where it can. */
export type SiteReader = (page: OpenPage) => SiteReading | Refusal | undefined;

declare global {
  /** The reader for this page's site, where it has one: injected before the script that collects, which has no other way to it. */
  var linkweekSite: SiteReader | undefined;
}
