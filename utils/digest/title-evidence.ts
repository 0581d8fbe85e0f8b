import { withoutCounter } from './title-counter';
import { cutsOf, type Cut } from './title-cuts';
import { comparable, likeness, titleKey, type Comparable } from './title-key';
import { slugLikeness, slugWords } from './title-slug';
import { withoutSiteNames, withoutSiteWords } from './title';

/** Where a page says a title. */
export type TitleSource = 'heading' | 'minor' | 'furniture' | 'text' | 'shared' | 'og' | 'twitter' | 'ld';

export interface SaidTitle {
  text: string;
  source: TitleSource;
}

/** All that a page says of its title. */
export interface TitleEvidence {
  /** The tab's title. */
  tab: string;
  said: readonly SaidTitle[];
  siteNames: readonly string[];
  /** The address's path. */
  path: string;
}

/** How far a source is believed: outright, and in the measure that others agree with it. */
const WEIGHTS: Record<TitleSource, { base: number; agreed: number; reason: string }> = {
  heading: { base: 2, agreed: 6, reason: 'what the reader sees above the text; but other things are headings too, and nothing agrees with those' },
  minor: { base: 1, agreed: 5, reason: 'pages whose h1 is the site’s name have the title in an h2 or in an element classed as a title' },
  furniture: { base: 0, agreed: 4, reason: 'a heading in a menu, a logo or a list of further reading is rarely the title' },
  text: { base: 0.5, agreed: 3, reason: 'an element that holds exactly a part of the tab’s title' },
  shared: { base: 2.5, agreed: 0, reason: 'what the tab’s title and a meta tag’s both begin with before they go on differently' },
  og: { base: 3, agreed: 0, reason: 'made for sharing: clean, but sometimes cut short or another wording' },
  ld: { base: 3, agreed: 0, reason: 'made for search engines: the same' },
  twitter: { base: 1, agreed: 0, reason: 'mostly a copy of og:title, at times an advertisement' },
};

/** Points for standing in the tab's title. Nobody would say its front alone were the whole of it the title. */
const TAB = { whole: 2, front: 2.5, end: 1 };
/** Points for all of the words that the address spells out. */
const SLUG = 1.5;
/** A heading that others agree with so far needs no more evidence. */
const SETTLED = 0.9;

const META: readonly TitleSource[] = ['og', 'ld', 'twitter'];
const SHOWN: readonly TitleSource[] = ['heading', 'minor', 'text'];

interface Said extends Comparable {
  source: TitleSource;
}

interface Weighing {
  said: readonly Said[];
  metas: readonly Comparable[];
  /** The tab's title without the site's names. */
  tab: Comparable;
  /** What it begins with, at every place where it could end. */
  fronts: readonly Comparable[];
  ends: readonly Comparable[];
  slug: ReadonlySet<string>;
}

/**
 * What the tab's title and a meta tag both begin with, where they go on differently: `标题_频道_网站` and
 * `标题 | 网站`. Where they go on alike, the cut lies inside the title.
 */
function sharedFronts(tab: string, metas: readonly string[]): SaidTitle[] {
  const ends = new Map(cutsOf(tab).map(({ before, after }) => [titleKey(before), titleKey(after)]));
  const goesOnDifferently = ({ before, after }: Cut) => {
    const end = ends.get(titleKey(before));
    return end !== undefined && end[0] !== titleKey(after)[0];
  };
  return metas.flatMap((meta) => cutsOf(meta).filter(goesOnDifferently).slice(-1)).map(({ before }) => ({ text: before, source: 'shared' }));
}

function weighing({ said, siteNames, tab, path }: TitleEvidence): Weighing {
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

/** How well the best of the other sources agrees with `text`, 0 to 1. */
function agreement(text: Comparable, { metas, fronts, ends, slug }: Weighing): number {
  const whole = [...metas, ...fronts].map((other) => likeness(text, other));
  // What ends the tab's title is mostly the site's.
  const ending = ends.map((other) => likeness(text, other) / 2);
  return Math.max(0, slugLikeness(text.text, slug), ...whole, ...ending);
}

function inTab({ key }: Comparable, { tab, fronts, ends }: Weighing): number {
  if (key === tab.key) return TAB.whole;
  if (fronts.some((front) => front.key === key)) return TAB.front;
  return ends.some((end) => end.key === key) ? TAB.end : 0;
}

function points(text: Comparable, page: Weighing): number {
  const sources = new Set(page.said.filter(({ key }) => key === text.key).map(({ source }) => source));
  const agreed = agreement(text, page);
  const said = [...sources].map((source) => WEIGHTS[source].base + WEIGHTS[source].agreed * agreed);
  return said.reduce((sum, each) => sum + each, 0) + inTab(text, page) + SLUG * slugLikeness(text.text, page.slug);
}

export interface WeighedTitle {
  title: string;
  /** A heading says it and others agree: more evidence would change nothing. */
  settled: boolean;
  /** The page shows it by itself, in a heading or an element of its own. */
  shown: boolean;
}

/**
 * The title that the page's own sources agree on best; the tab's title without the site's names
 * where there is nothing else. Never the site's own name where anything else is said.
 */
export function weighTitle(evidence: TitleEvidence): WeighedTitle {
  const page = weighing(evidence);
  const names = new Set(evidence.siteNames.map(titleKey));
  const candidates = [...page.said, page.tab].filter(({ key }) => key !== '');
  const others = candidates.filter(({ key }) => !names.has(key));
  const best = highest(others.length > 0 ? others : candidates, page);
  const sources = new Set(page.said.filter(({ key }) => key === best?.key).map(({ source }) => source));
  const agreed = best !== undefined && agreement(best, page) >= SETTLED;
  const title = sources.size === 0 ? withoutSiteWords(page.tab.text) : spelled(best, page);
  return { title, settled: agreed && sources.has('heading'), shown: agreed && SHOWN.some((source) => sources.has(source)) };
}

/**
 * The title with the spaces that the most sources give it. A heading in several elements or lines has its
 * spaces from the layout; its letters and marks are still the ones the reader sees.
 */
function spelled(best: Comparable | undefined, { said, fronts }: Weighing): string {
  if (!best) return '';
  const letters = (text: string) => text.replace(/\s/g, '');
  const inTitle = fronts.find(({ text }) => letters(text) === letters(best.text))?.text ?? best.text;
  const spellings = [inTitle, ...said.map(({ text }) => text).filter((text) => letters(text) === letters(best.text))];
  const votes = (text: string) => spellings.filter((other) => other === text).length;
  return spellings.reduce((most, next) => (votes(next) > votes(most) ? next : most));
}

function highest(candidates: readonly Comparable[], page: Weighing): Comparable | undefined {
  const seen = new Map(candidates.toReversed().map((each) => [each.key, each]));
  const ranked = [...seen.values()].map((each) => ({ each, score: points(each, page) }));
  return ranked.toSorted((a, b) => b.score - a.score)[0]?.each;
}
