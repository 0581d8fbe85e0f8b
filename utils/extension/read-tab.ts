import { browser } from '#imports';
import { isReading, type Reading } from '@/utils/digest/reading';
import { refusedUnread, whyUnreadable } from '@/utils/digest/address/refuse';
import type { SeenTab } from './active-tab';
import { onceGranted } from './once-granted';
import { within } from './within';

/** How long a page that is still loading is waited for, in milliseconds; then it is read as far as it has come. */
const PATIENCE = 2000;

/** How long a page may then take to answer, in milliseconds; one whose own scripts never pause can't be asked. */
const LAST_PATIENCE = 4000;

/** Reads the page in a tab. A page that can't be read is a refusal with the reason, never an error. */
export async function readTab({ id, address }: SeenTab): Promise<Reading> {
  const reason = refusedUnread(address);
  if (reason !== undefined) return { kind: 'refused', reason };
  try {
    const reading = id === undefined ? undefined : await injectPatiently(id);
    return reading ?? { kind: 'refused', reason: 'unreachable' };
  } catch (error) {
    return { kind: 'refused', reason: whyUnreadable(address, error instanceof Error ? error.message : '') };
  }
}

async function injectPatiently(tabId: number): Promise<Reading | undefined> {
  return (await within(PATIENCE, inject(tabId, false))) ?? within(LAST_PATIENCE, inject(tabId, true));
}

/** Runs the reader in the page; without `immediately` the browser waits until the document is there. */
async function inject(tabId: number, injectImmediately: boolean): Promise<Reading | undefined> {
  const [frame] = await onceGranted(() => browser.scripting.executeScript({ target: { tabId }, files: ['/read-page.js'], injectImmediately }));
  return isReading(frame?.result) ? frame.result : undefined;
}
