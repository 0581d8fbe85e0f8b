import { isCloserFacts, type CloserFacts } from '@/utils/digest/judge/facts';
import type { SeenTab } from './active-tab';
import { inject } from './inject';
import { within } from './within';

/** How long a page may take to be looked at, in milliseconds: it answered a moment before. */
const PATIENCE = 2000;

/** Looks closer at a page that was asked already; undefined where that can't be done any more. */
export type LookCloser = () => Promise<CloserFacts | undefined>;

/** Looks closer at the page in a tab, which was asked already. Undefined where that can't be done any more, or takes too long. Never rejects. */
export async function lookCloserAt({ id }: SeenTab): Promise<CloserFacts | undefined> {
  const result = id === undefined ? undefined : await within(PATIENCE, inject(id, ['/look-closer.js'], true)).catch(() => undefined);
  return isCloserFacts(result) ? result : undefined;
}
