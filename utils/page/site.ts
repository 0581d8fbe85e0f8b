import type { SiteReading } from '@/utils/digest/judge/facts';
import type { Metas } from '@/utils/digest/judge/meta';
import type { Refusal } from '@/utils/digest/reading';

/** An open document and the address it is open at. */
export interface PlacedPage {
  doc: Document;
  url: URL;
  /** The tab's title on one line, no more of it than a title can be. */
  tab: string;
}

/** The same with its metadata. */
export interface OpenPage extends PlacedPage {
  metas: Metas;
}

/** A site whose pages the general reader can't be left alone with. */
export interface Site {
  /** Hosts it lives on, with the hosts below them. */
  hosts: readonly string[];
  /** Why the general reader is not enough. */
  reason: string;
  /** Reads a page; undefined where the general reader should. */
  read(page: OpenPage): SiteReading | Refusal | undefined;
}
