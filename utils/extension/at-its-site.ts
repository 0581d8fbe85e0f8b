import type { Facts } from '@/utils/digest/judge/facts';
import { siteFileAt, type SiteFile } from './page-scripts';

/**
 * Asks a page with the file that knows the site of `address`. Where the page turns out to be on another one, as when the
 * tab has gone on meanwhile or its address is hidden, it is asked once more. Rejects where `ask` does.
 */
export async function atItsSite(address: string | undefined, ask: (siteFile: SiteFile | undefined) => Promise<Facts | undefined>): Promise<Facts | undefined> {
  const file = siteFileAt(address);
  const facts = await ask(file);
  const needed = facts && 'href' in facts ? siteFileAt(facts.href) : file;
  return needed === file ? facts : ask(needed);
}
