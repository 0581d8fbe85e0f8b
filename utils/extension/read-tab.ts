import { cleanUrl } from '@/utils/digest/address/address';
import type { Reading } from '@/utils/digest/reading';
import { spacedTitleOf } from '@/utils/digest/text/spaced-title';
import type { SeenTab } from './active-tab';
import { askTab } from './ask-tab';
import { readFacts } from './read-facts';
import { lookCloserAt } from './look-closer-at';

/** Reads the page in a tab. A page that can't be read is a refusal with the reason, never an error. */
export async function readTab(tab: SeenTab): Promise<Reading> {
  return readFacts(await askTab(tab), () => lookCloserAt(tab), { cleaning: () => cleanUrl, space: spacedTitleOf });
}
