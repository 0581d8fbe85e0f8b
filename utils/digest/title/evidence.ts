import { withoutSiteNames } from './title';
import { withoutCounter } from './counter';
import { cutsOf } from './cuts';
import { comparable, type Comparable } from './key';
import { sharedFronts } from './shared';
import { slugWords } from './slug';
import { META, type SaidTitle, type TitleSource } from './sources';

/** All that a page says of its title. */
export interface TitleEvidence {
  /** The tab's title. */
  tab: string;
  said: readonly SaidTitle[];
  siteNames: readonly string[];
  /** The address's path. */
  path: string;
}

/** A said title, ready for comparing. */
interface Said extends Comparable {
  source: TitleSource;
}

/** The evidence made ready for weighing. */
export interface Weighing {
  said: readonly Said[];
  metas: readonly Comparable[];
  /** The tab's title without the site's names. */
  tab: Comparable;
  /** What it begins with, at every place where it could end. */
  fronts: readonly Comparable[];
  ends: readonly Comparable[];
  slug: ReadonlySet<string>;
}

/** Makes the evidence ready: keys to compare by, the tab's title cut at each place where it could be. */
export function weighing({ said, siteNames, tab, path }: TitleEvidence): Weighing {
  const counted = withoutCounter(tab);
  const clean = comparable(withoutSiteNames(counted, siteNames));
  const cuts = cutsOf(counted);
  // A meta tag may carry the site's name behind the title; a heading is taken at its word.
  const shared = sharedFronts(counted, said.filter(({ source }) => META.includes(source)).map(({ text }) => text));
  const cleaned = [...said, ...shared].map(({ text, source }) => ({ source, ...comparable(META.includes(source) ? withoutSiteNames(text, siteNames) : text) }));
  return {
    said: cleaned,
    metas: [...said.filter(({ source }) => META.includes(source)).map(({ text }) => comparable(text)), ...cleaned.filter(({ source }) => META.includes(source))],
    tab: clean,
    fronts: [clean, comparable(counted), ...cuts.map(({ before }) => comparable(before))].filter(({ key }) => key !== ''),
    ends: cuts.map(({ after }) => comparable(after)),
    slug: slugWords(path),
  };
}
