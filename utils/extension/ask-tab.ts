import { refusedUnread, whyUnreadable } from '@/utils/digest/address/refuse';
import { isFacts, type Facts } from '@/utils/digest/judge/facts';
import type { SeenTab } from './active-tab';
import { atItsSite } from './at-its-site';
import { inject } from './inject';
import { onceGranted } from './once-granted';
import { askingScripts, type SiteFile } from './page-scripts';
import { within } from './within';

/** How long a page that is still loading is waited for, in milliseconds; then it is asked as far as it has come. */
const PATIENCE = 2000;

/** How long a page may then take to answer, in milliseconds; one whose own scripts never pause can't be asked. */
const LAST_PATIENCE = 4000;

/** Asks the page in a tab what it says of itself. One that can't be asked is a refusal with the reason, never an error. */
export async function askTab({ id, address }: SeenTab): Promise<Facts> {
  const reason = refusedUnread(address);
  if (reason !== undefined) return { kind: 'refused', reason };
  try {
    const facts = id === undefined ? undefined : await atItsSite(address, (siteFile, again) => askPatiently(id, siteFile, again));
    return facts ?? { kind: 'refused', reason: 'unreachable' };
  } catch (error) {
    return { kind: 'refused', reason: whyUnreadable(address, error instanceof Error ? error.message : '') };
  }
}

async function askPatiently(tabId: number, siteFile: SiteFile | undefined, again: boolean): Promise<Facts | undefined> {
  // Whoever has answered a moment before is there.
  const first = again ? undefined : await within(PATIENCE, ask(tabId, siteFile, false));
  return first ?? within(LAST_PATIENCE, ask(tabId, siteFile, true));
}

async function ask(tabId: number, siteFile: SiteFile | undefined, injectImmediately: boolean): Promise<Facts | undefined> {
  const result = await onceGranted(() => inject(tabId, askingScripts(siteFile), injectImmediately));
  return isFacts(result) ? result : undefined;
}
