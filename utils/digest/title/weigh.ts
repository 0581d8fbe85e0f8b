import { withoutSiteWords } from './title';
import { weighing, type TitleEvidence, type Weighing } from './evidence';
import { likeness, titleKey, type Comparable } from './key';
import { slugLikeness } from './slug';
import { SHOWN, SLUG, TAB, WEIGHTS } from './sources';
import { spelled } from './spelling';

/** A heading that others agree with so far needs no more evidence. */
const SETTLED = 0.9;

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

/** What all the evidence for `text` adds up to. */
function points(text: Comparable, page: Weighing): number {
  const sources = new Set(page.said.filter(({ key }) => key === text.key).map(({ source }) => source));
  const agreed = agreement(text, page);
  const said = [...sources].map((source) => WEIGHTS[source].base + WEIGHTS[source].agreed * agreed);
  return said.reduce((sum, each) => sum + each, 0) + inTab(text, page) + SLUG * slugLikeness(text.text, page.slug);
}

/** A page's title and how sure it is. */
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
  const title = sources.size === 0 ? withoutSiteWords(page.tab.text) : best ? spelled(best.text, [...page.fronts, ...page.said]) : '';
  return { title, settled: agreed && sources.has('heading'), shown: agreed && SHOWN.some((source) => sources.has(source)) };
}

function highest(candidates: readonly Comparable[], page: Weighing): Comparable | undefined {
  const seen = new Map(candidates.toReversed().map((each) => [each.key, each]));
  const ranked = [...seen.values()].map((each) => ({ each, score: points(each, page) }));
  return ranked.toSorted((a, b) => b.score - a.score)[0]?.each;
}
