import type { Facts } from '@/utils/digest/judge/facts';
import { judgePage } from '@/utils/digest/judge/judge-page';
import type { Reading } from '@/utils/digest/reading';
import type { SeenTab } from './active-tab';
import { lookCloserAt } from './look-closer-at';

/** Puts a title into the house's spacing; a promise where what does it must be loaded. */
export type Space = (title: string) => string | Promise<string>;

/** Makes a reading of what the page in a tab said of itself, and looks at it closer where that leaves a doubt. Never rejects. */
export async function judgeTab(tab: SeenTab, facts: Facts, space: Space): Promise<Reading> {
  const { reading: first, sure } = judgePage(facts);
  const closer = sure ? undefined : await lookCloserAt(tab);
  const reading = closer ? judgePage(facts, closer).reading : first;
  return reading.kind === 'refused' ? reading : { ...reading, spacedTitle: await space(reading.title) };
}
