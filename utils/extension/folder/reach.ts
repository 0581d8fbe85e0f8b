import { browser } from '#imports';
import { patternOf } from '@/utils/digest/share/folder-address';

/** The one server that is asked for. */
const originsOf = (address: string): { origins: string[] } => ({ origins: [patternOf(address, !import.meta.env.FIREFOX)] });

/** Asks the reader to let us reach a folder's server. Call it in the very turn of their click, for the browser asks at no other time. */
export function askToReach(address: string): Promise<boolean> {
  return browser.permissions.request(originsOf(address));
}

/** Whether the reader lets us reach a folder's server; they may have taken it back in the browser's own settings. */
export function mayReach(address: string): Promise<boolean> {
  return browser.permissions.contains(originsOf(address));
}

/** Gives the permission back, unless the folder that is `kept` is on the same server. */
export async function stopReaching(address: string, kept?: string): Promise<void> {
  if (kept !== undefined && originsOf(kept).origins[0] === originsOf(address).origins[0]) return;
  await browser.permissions.remove(originsOf(address)).catch(() => undefined);
}
