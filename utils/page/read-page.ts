import { cleanUrl } from '@/utils/digest/address/address';
import { judgePage } from '@/utils/digest/judge/judge-page';
import type { Reading } from '@/utils/digest/reading';
import { spacedTitleOf } from '@/utils/digest/text/spaced-title';
import { collect } from './collect';
import { lookCloser } from './look-closer';

/** Reads a document at hand, as `readTab` does one that is open in a tab. Never throws and never changes the document. */
export function readPage(doc: Document, location: Pick<Location, 'href'>): Reading {
  const facts = collect(doc, location);
  const { reading: first, sure } = judgePage(facts, cleanUrl);
  const reading = sure ? first : judgePage(facts, cleanUrl, lookCloser(doc, location)).reading;
  return reading.kind === 'refused' ? reading : { ...reading, spacedTitle: spacedTitleOf(reading.title) };
}
