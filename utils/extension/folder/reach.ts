import { browser } from '#imports';
import { patternOf } from '@/utils/digest/share/folder-address';

/**
 * What goes to the folder, as Firefox names it for its reader, who agrees to it with the server and may take it back:
 * user and app password; name and number in the group; addresses; titles, authors and accounts of pages. Other browsers
 * know no such question.
 */
const SENT = import.meta.env.FIREFOX ? { data_collection: ['authenticationInfo', 'personallyIdentifyingInfo', 'browsingActivity', 'websiteContent'] } : {};

/** What the reader is asked for with a folder at `address`: the one server, and what is sent to it. */
export const reachOf = (address: string): { origins: string[]; data_collection?: string[] } => ({ origins: [patternOf(address, !import.meta.env.FIREFOX)], ...SENT });

/** Asks the reader to let us reach a folder's server. Call it in the very turn of their click, for the browser asks at no other time. */
export function askToReach(address: string): Promise<boolean> {
  return browser.permissions.request(reachOf(address));
}

/** Whether the reader lets us reach a folder's server; they may have taken it back in the browser's own settings. */
export function mayReach(address: string): Promise<boolean> {
  return browser.permissions.contains(reachOf(address));
}

/** Gives the permission back, but for what the folder that is `kept` needs of it. */
export async function stopReaching(address: string, kept?: string): Promise<void> {
  const reach = reachOf(address);
  const given = kept === undefined ? reach : { origins: reach.origins.filter((origin) => !reachOf(kept).origins.includes(origin)) };
  await browser.permissions.remove(given).catch(() => undefined);
}
