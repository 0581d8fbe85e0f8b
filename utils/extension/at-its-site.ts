import type { Facts } from '@/utils/digest/judge/facts';
import { siteFileAt, type SiteFile } from './page-scripts';

/**
 * Asks a page with the file that knows the site of `address`. Where the page turns out to be on another one, as when the
 * tab has gone on meanwhile or its address is hidden, it is asked `again`; of a page that does not answer twice only the
 * tab's title is believed. Rejects where the first `ask` does.
 */
export async function atItsSite(address: string | undefined, ask: (siteFile: SiteFile | undefined, again: boolean) => Promise<Facts | undefined>): Promise<Facts | undefined> {
  const file = siteFileAt(address);
  const facts = await ask(file, false);
  if (!facts || !('href' in facts)) return facts;
  const needed = siteFileAt(facts.href);
  return needed === file ? facts : ((await ask(needed, true).catch(() => undefined)) ?? { ...facts, kind: 'broken' });
}
