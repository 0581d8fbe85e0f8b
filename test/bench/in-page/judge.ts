import { cleanUrl } from '@/utils/digest/address/address';
import type { CloserFacts, Facts } from '@/utils/digest/judge/facts';
import { judgePage } from '@/utils/digest/judge/judge-page';
import { plainSpacedTitleOf } from '@/utils/digest/text/plain-spaced-title';

/** What the popup does, which does with fewer tables where no address has parameters, with what a page said: judges it, twice where it must look closer. Gives the title that is still to be spaced by all of pangu's rules, if it is. */
export function judge(facts: Facts, closer: CloserFacts | undefined): string | undefined {
  const first = judgePage(facts, cleanUrl);
  const { reading } = closer ? judgePage(facts, cleanUrl, closer) : first;
  return reading.kind === 'refused' || plainSpacedTitleOf(reading.title) !== undefined ? undefined : reading.title;
}
