import { cleanUrl } from '@/utils/digest/address/address';
import { judgePage } from '@/utils/digest/judge/judge-page';
import type { Reading } from '@/utils/digest/reading';
import { spacedTitleOf } from '@/utils/digest/text/spaced-title';
import { collect } from './collect';
import { lookCloser } from './look-closer';
import type { Place } from './site';
import { readerAt } from './sites';

/** Reads a document at hand, as `readTab` does one that is open in a tab. Never throws and never changes the document. */
export function readPage(doc: Document, place: Place): Reading {
  const facts = collect(doc, place, readerAt(place.hostname));
  const { reading: first, sure } = judgePage(facts, cleanUrl);
  const reading = sure ? first : judgePage(facts, cleanUrl, lookCloser(doc, place)).reading;
  return reading.kind === 'refused' ? reading : { ...reading, spacedTitle: spacedTitleOf(reading.title) };
}
