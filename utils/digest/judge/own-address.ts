import { isFrontPage, isItemPage } from '@/utils/digest/address/page-path';
import { parseWebAddress } from '@/utils/digest/address/parse-address';
import type { CleanUrl } from '@/utils/digest/address/plain-url';

/** Second-level labels under which sites register: `example.com.cn`. */
const REGISTRIES = /^(com|net|org|gov|edu|co|ac|or|ne|go)$/;

/** `example.com` of `news.example.com`: near enough to tell sites apart. */
function siteOf(host: string): string {
  const labels = host.split('.');
  return labels.slice(REGISTRIES.test(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

/** Whether the address is an AMP form of a page. */
function isAmp({ hostname, pathname }: URL): boolean {
  return hostname.startsWith('amp.') || /\/amp\/?$|\.amp(\.html)?$|^\/amp\//.test(pathname);
}

/** The part of a path that names a page: its last segment without what only says how it is shown. */
function lastName({ pathname }: URL): string {
  const segments = pathname.split('/').filter((segment) => segment !== '' && segment !== 'amp');
  return (segments.at(-1) ?? '').replace(/(\.amp)?(\.s?html?|\.amp)?$/, '');
}

/** Parameters that a canonical link may leave out: none that could name the page, where the path does not. */
function onlyDropsNoise(canonical: URL, open: URL): boolean {
  const added = [...canonical.searchParams].some(([name, value]) => open.searchParams.get(name) !== value);
  const dropped = [...open.searchParams].filter(([name]) => !canonical.searchParams.has(name));
  return !added && (isItemPage({ pathname: open.pathname, search: '' }) || dropped.length === 0);
}

/**
 * The address that the page at `url` calls its own, `declared` as its head has it, where it can be believed: on the same site, no front page, and naming
 * the page that is open. A single-page app changes its route and forgets the link in its head.
 */
export function canonicalOf(declared: string | undefined, url: URL, clean: CleanUrl): string | undefined {
  const canonical = declared ? parseWebAddress(declared, url.href) : undefined;
  if (!canonical || siteOf(canonical.hostname) !== siteOf(url.hostname) || isFrontPage(canonical)) return undefined;
  const open = clean(url.href) ?? url;
  return lastName(canonical) === lastName(open) && onlyDropsNoise(canonical, open) ? canonical.href : undefined;
}

/** The address as `clean` leaves it; what it can't clean stays as it is. */
export function cleanedBy(clean: CleanUrl, address: string): string {
  return clean(address)?.href ?? address;
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:/, '');
}

/** The shortest address that opens the page at `url`: the open one cleaned, or its `canonical` one, what the page believably calls its own. */
export function ownAddress(url: URL, canonical: string | undefined, clean: CleanUrl): string {
  const open = cleanedBy(clean, url.href);
  if (!canonical) return open;
  const own = cleanedBy(clean, canonical);
  return isAmp(url) || withoutScheme(own).length < withoutScheme(open).length ? own : open;
}
