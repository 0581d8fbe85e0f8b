import type { RefusalReason } from '@/utils/digest/reading';

/** Addresses that are not even tried, a row each; the first that fits counts. */
const UNTRIED: readonly { address: RegExp; reason: RefusalReason }[] = [
  { address: /^about:(blank|newtab)?$|^$/, reason: 'blank' },
  { address: /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)([/?#]|$)/, reason: 'extension-store' },
  { address: /^file:/, reason: 'local-file' },
  { address: /^(data|blob|javascript|ftp|mailto|tel|view-source):/, reason: 'not-web' },
  { address: /^(?!https?:)/, reason: 'browser-page' },
];

/** Why a page at this address is not even tried; undefined where trying is worth while, as with an address the browser hides. */
export function refusedUnread(address: string | undefined): RefusalReason | undefined {
  return address === undefined ? undefined : UNTRIED.find((row) => row.address.test(address))?.reason;
}

/**
 * What Chromium says when it lets no script into a page, a row each. The words may change between
 * versions; then the sentence shown is only less exact.
 */
const SAID: readonly { message: RegExp; reason: RefusalReason }[] = [
  { message: /showing error page/, reason: 'unreachable' },
  { message: /extensions gallery/, reason: 'extension-store' },
  { message: /Cannot access an? [\w-]+:/, reason: 'browser-page' },
];

/** Why a page could not be read: by what the browser said, else by the address; a page that tells neither has nothing in it yet. */
export function whyUnreadable(address: string | undefined, message: string): RefusalReason {
  const said = SAID.find((row) => row.message.test(message))?.reason;
  return said ?? (address === undefined ? 'blank' : /^[^?#]+\.pdf([?#]|$)/i.test(address) ? 'pdf' : 'unreachable');
}
