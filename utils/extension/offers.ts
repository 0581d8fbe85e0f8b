import type { CandidateSource } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import type { FoundLink } from '@/utils/digest/links/found-link';
import { linkSource } from '@/utils/digest/link-source';
import type { SectionId } from '@/utils/digest/section';
import type { Added } from '@/utils/queue/add';
import { addCandidates } from '@/utils/queue/add-many';
import { standingsOf, type Standing } from '@/utils/queue/standing';
import { storeMany, type ManyOutcome } from './capture-many';
import { readTabs, type WhichTabs } from './capture-tabs';

/** A page that could be added to a week. */
export interface Offer {
  source: CandidateSource;
  standing: Standing;
  /** A site's front page among all tabs of a window: rarely what was read. */
  front: boolean;
}

/** What was found in a text or among the tabs. */
export interface Offers {
  offers: Offer[];
  /** Addresses that are no web page. */
  unusable: string[];
}

/** A place in a week for something new. */
export interface NewPlace {
  section: SectionId;
  /** A fractional index. */
  order: string;
}

/** The links in a text. The parser that finds them is loaded when the first text comes. */
export async function offersIn(text: string, week: Week): Promise<Offers> {
  const { findLinks } = await import('@/utils/digest/links/find-links');
  const { links, unusable } = findLinks(text);
  const sources = links.flatMap((link) => sourceOf(link) ?? []);
  return { offers: await stood(sources, week), unusable };
}

/** This window's tabs. Call it in a click's own turn; undefined where the reader refuses. */
export async function offersOfTabs(which: WhichTabs, week: Week): Promise<Offers | undefined> {
  const tabs = await readTabs(which, undefined);
  if (!tabs) return undefined;
  const usable = tabs.flatMap(({ source, skipped }) => (source ? [{ source, front: skipped === 'front-page' }] : []));
  const offers = await stood(usable.map(({ source }) => source), week);
  return { offers: offers.map((offer, at) => ({ ...offer, front: usable[at]?.front ?? false })), unusable: tabs.flatMap(({ source, address }) => (source ? [] : [address])) };
}

/** Adds the pages chosen, each by name: also those that another week holds or that were taken out before. */
export function addOffers(chosen: readonly Offer[], week: Week): Promise<ManyOutcome> {
  return storeMany(chosen.map(({ source }) => ({ source, evenIfInAnotherWeek: true, evenIfRemoved: true })), week);
}

/** Adds one link at a place in a week, else at its end in the section it likely belongs to. Undefined where it is no web page. */
export async function addLink(link: FoundLink, week: Week, at: NewPlace | undefined): Promise<Added | undefined> {
  const source = sourceOf(link);
  if (!source) return undefined;
  const placed = at ? { source: { ...source, section: at.section }, sectionChosen: true, order: at.order } : { source };
  const [added] = await addCandidates([{ ...placed, evenIfRemoved: true }], week, Date.now());
  return added;
}

function sourceOf({ address, title, note }: FoundLink): CandidateSource | undefined {
  const source = linkSource(address, title);
  return source && { ...source, note };
}

async function stood(sources: readonly CandidateSource[], week: Week): Promise<Offer[]> {
  const standings = await standingsOf(sources, week);
  return sources.map((source, at) => ({ source, standing: standings[at] ?? { kind: 'new' }, front: false }));
}
