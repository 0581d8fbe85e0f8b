import type { CleanUrl } from '@/utils/digest/address/plain-url';
import type { Facts } from '@/utils/digest/judge/facts';
import { addressesIn, judgePage } from '@/utils/digest/judge/judge-page';
import type { Reading } from '@/utils/digest/reading';
import type { LookCloser } from './look-closer-at';

/** What a judgement needs that most pages do without; promises where it must be loaded for those that don't. */
export interface Rules {
  /** What cleans these addresses. */
  cleaning: (addresses: readonly string[]) => CleanUrl | Promise<CleanUrl>;
  /** Puts a title into the house's spacing. */
  space: (title: string) => string | Promise<string>;
}

/** Makes a reading of what a page said of itself, and has it looked at closer where that leaves a doubt. Rejects only where the rules or `lookCloser` do. */
export async function readFacts(facts: Facts, lookCloser: LookCloser, { cleaning, space }: Rules): Promise<Reading> {
  const clean = await cleaning(addressesIn(facts));
  const { reading: first, sure } = judgePage(facts, clean);
  const closer = sure ? undefined : await lookCloser();
  const reading = closer ? judgePage(facts, clean, closer).reading : first;
  return reading.kind === 'refused' ? reading : { ...reading, spacedTitle: await space(reading.title) };
}
