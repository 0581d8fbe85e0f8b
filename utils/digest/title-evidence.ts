import { withoutCounter } from './title-counter';
import { cutsOf } from './title-cuts';
import { likeness, titleKey } from './title-key';
import { slugLikeness } from './title-slug';
import { withoutSiteNames } from './title';

/** Where a page says a title. */
export type TitleSource = 'heading' | 'minor' | 'text' | 'og' | 'twitter' | 'ld';

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
  heading: { base: 2, agreed: 6, reason: 'what the reader sees above the text; but logos and menus are headings too, and nothing agrees with those' },
  minor: { base: 1, agreed: 5, reason: 'pages whose h1 is the site’s name have the title in an h2 or in an element classed as a title' },
  text: { base: 0.5, agreed: 3, reason: 'an element that holds exactly a part of the tab’s title' },
  og: { base: 3, agreed: 0, reason: 'made for sharing: clean, but sometimes cut short or another wording' },
  ld: { base: 3, agreed: 0, reason: 'made for search engines: the same' },
  twitter: { base: 1, agreed: 0, reason: 'mostly a copy of og:title, at times an advertisement' },
};

/** Points for standing in the tab's title. */
const TAB = { whole: 2, front: 2, end: 1 };
/** Points for all of the address's words. */
const SLUG = 1.5;

interface Weighing extends TitleEvidence {
  metas: readonly string[];
  fronts: readonly string[];
  ends: readonly string[];
}

function weighing(evidence: TitleEvidence): Weighing {
  const tab = withoutCounter(evidence.tab);
  const clean = withoutSiteNames(tab, evidence.siteNames);
  const cuts = cutsOf(tab);
  const metas = evidence.said.filter(({ source }) => source === 'og' || source === 'ld' || source === 'twitter').map(({ text }) => text);
  return {
    ...evidence,
    tab: clean,
    metas: [...metas, ...metas.map((meta) => withoutSiteNames(meta, evidence.siteNames))],
    fronts: [tab, clean, ...cuts.map(({ before }) => before)].filter(Boolean),
    ends: cuts.map(({ after }) => after),
  };
}

/** How well the best of the other sources agrees with `text`, 0 to 1. */
function agreement(text: string, { metas, fronts, ends, path }: Weighing): number {
  return Math.max(
    ...[...metas, ...fronts].map((other) => likeness(text, other)),
    ...ends.map((other) => likeness(text, other) / 2),
    slugLikeness(text, path),
    0,
  );
}

function has(texts: readonly string[], text: string): boolean {
  const key = titleKey(text);
  return texts.some((other) => titleKey(other) === key);
}

function points(text: string, page: Weighing): number {
  const sources = new Set(page.said.filter((said) => titleKey(cleanSaid(said, page)) === titleKey(text)).map(({ source }) => source));
  const agreed = agreement(text, page);
  const said = [...sources].map((source) => WEIGHTS[source].base + WEIGHTS[source].agreed * agreed);
  const tab = has([page.tab], text) ? TAB.whole : has(page.fronts, text) ? TAB.front : has(page.ends, text) ? TAB.end : 0;
  return said.reduce((sum, each) => sum + each, 0) + tab + SLUG * slugLikeness(text, page.path);
}

/** A meta tag may carry the site's name behind the title; a heading is taken at its word. */
function cleanSaid({ text, source }: SaidTitle, { siteNames }: TitleEvidence): string {
  return source === 'og' || source === 'ld' || source === 'twitter' ? withoutSiteNames(text, siteNames) : text;
}

/**
 * The title that the page's own sources agree on best; the tab's title without the site's names
 * where there is nothing else. Never the site's own name where anything else is said.
 */
export function trueTitle(evidence: TitleEvidence): string {
  const page = weighing(evidence);
  const names = page.siteNames.map(titleKey);
  const candidates = [...page.said.map((said) => cleanSaid(said, page)), page.tab].filter((text) => text !== '');
  const named = candidates.filter((text) => !names.includes(titleKey(text)));
  const ranked = (named.length > 0 ? named : candidates).map((text) => ({ text, score: points(text, page) }));
  return ranked.reduce((best, next) => (next.score > best.score ? next : best), { text: page.tab, score: -1 }).text;
}
