import type { RefusalReason } from './reading';

/** Addresses that no extension may read or no reader could open, a row each; the first that fits counts. */
const UNREADABLE: readonly { address: RegExp; reason: RefusalReason }[] = [
  { address: /^about:(blank|newtab)?$|^$/, reason: 'blank' },
  { address: /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)([/?#]|$)/, reason: 'extension-store' },
  { address: /^file:/, reason: 'local-file' },
  { address: /^https?:\/\/[^?#]+\.pdf([?#]|$)/i, reason: 'pdf' },
  { address: /^https?:/, reason: 'unreachable' },
  { address: /^(data|blob|javascript|ftp|mailto|tel|view-source):/, reason: 'not-web' },
];

/** Why the page at this address could not be read; an address that the browser keeps to itself is one of its own pages. */
export function whyUnreadable(address: string | undefined): RefusalReason {
  if (address === undefined) return 'browser-page';
  return UNREADABLE.find((row) => row.address.test(address))?.reason ?? 'browser-page';
}

/** Why a page at this address is not even tried; undefined where trying is worth while, as with a hidden address. */
export function refusedUnread(address: string | undefined): RefusalReason | undefined {
  if (address === undefined) return undefined;
  const reason = whyUnreadable(address);
  return reason === 'unreachable' || reason === 'pdf' ? undefined : reason;
}
