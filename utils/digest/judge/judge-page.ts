import { plainUrl, type CleanUrl } from '@/utils/digest/address/plain-url';
import { ADDRESS_LIMIT } from '@/utils/digest/candidate';
import { identitiesBy } from '@/utils/digest/identity/identities-by';
import type { PageReading, Refusal } from '@/utils/digest/reading';
import { guessSection } from '@/utils/digest/section-guess';
import type { CloserFacts, Facts, PageFacts } from './facts';
import { judgeGeneral } from './general';
import { canonicalOf, cleanedBy, ownAddress } from './own-address';

/** A page's reading without its title in the house's spacing, which is no judgement. */
type JudgedReading = Omit<PageReading, 'spacedTitle'>;

/** A reading, and whether it stands: where it does not, a closer look at the page may say otherwise. */
export interface Judgement {
  reading: JudgedReading | Refusal;
  sure: boolean;
}

/** The addresses that judging the facts will clean. */
export function addressesIn(facts: Facts): string[] {
  if (facts.kind === 'refused') return [];
  const { canonical = '', own: { address = '', aliases = [] } = {} }: Partial<PageFacts> = facts.kind === 'facts' ? facts : {};
  return [facts.href, canonical, address, ...aliases];
}

/** Makes a reading of what a page says of itself. `clean` must suit all of `addressesIn`. With a closer look at the same page it is always sure; one at another, which has taken its place in the tab, counts for nothing. Never throws. */
export function judgePage(facts: Facts, clean: CleanUrl, closer?: CloserFacts): Judgement {
  if (facts.kind === 'refused') return { reading: facts, sure: true };
  try {
    return facts.kind === 'broken' ? lastResort(facts, clean) : judgeFacts(facts, clean, closer && isSamePage(closer.href, facts.href) ? closer : undefined);
  } catch {
    return lastResort(facts, clean);
  }
}

/** Whether both are one page, at whichever place in it. */
function isSamePage(one: string, other: string): boolean {
  return plainUrl(one)?.href === plainUrl(other)?.href;
}

function judgeFacts(facts: PageFacts, clean: CleanUrl, closer: CloserFacts | undefined): Judgement {
  const { tab, own, general } = facts;
  const url = new URL(facts.href);
  const judged = general && judgeGeneral({ url, tab, ...general }, closer);
  const { aliases = [], ...said } = { ...(judged ? judged.reading : { capturedTitle: own?.title }), ...own };
  const canonical = canonicalOf(facts.canonical, url, clean);
  const address = said.address === undefined ? ownAddress(url, canonical, clean) : cleanedBy(clean, said.address);
  if (address.length > ADDRESS_LIMIT) return { reading: { kind: 'refused', reason: 'too-long' }, sure: true };
  const article = said.article ?? false;
  const title = said.title ?? '';
  const reading: JudgedReading = {
    kind: 'page',
    ...said,
    article,
    title,
    capturedTitle: said.capturedTitle ?? title,
    address,
    capturedAddress: url.href.length > ADDRESS_LIMIT ? address : url.href,
    identities: identitiesBy(clean, address, [url.href, ...aliases, ...(canonical ? [canonical] : [])]),
    section: said.section ?? guessSection(url, article),
    site: said.site ?? url.hostname,
  };
  return { reading, sure: judged?.sure ?? true };
}

/** What is left where a page breaks its reader: the tab's title, not stored until the reader says so. */
function lastResort({ href, tab: title }: Pick<PageFacts, 'href' | 'tab'>, clean: CleanUrl): Judgement {
  if (href.length > ADDRESS_LIMIT) return { reading: { kind: 'refused', reason: 'too-long' }, sure: true };
  const address = cleanedBy(clean, href);
  const reading: JudgedReading = { kind: 'page', article: false, title, capturedTitle: title, address, capturedAddress: href, identities: identitiesBy(clean, address, [href]), section: 'articles', site: new URL(href).hostname };
  return { reading, sure: true };
}
