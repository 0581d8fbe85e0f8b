import { cleanAddress, parseWebAddress } from '@/utils/digest/address';
import type { OpenPage } from './site';

/** `example.com` of `news.example.com`, and of `news.example.com.cn` the last three labels: near enough to tell sites apart. */
function siteOf(host: string): string {
  const labels = host.split('.');
  const short = /^(com|net|org|gov|edu|co|ac|or|ne|go)$/.test(labels.at(-2) ?? '');
  return labels.slice(short ? -3 : -2).join('.');
}

/**
 * The address a page calls its own, where it can be believed: on the same site, not a front page, and
 * not one page for many (a canonical link that loses what the open address names by parameters).
 */
export function canonicalOf({ doc, url }: OpenPage): string | undefined {
  const declared = doc.querySelector<HTMLLinkElement>('link[rel~="canonical" i]')?.getAttribute('href');
  const canonical = declared && URL.canParse(declared, url.href) ? parseWebAddress(new URL(declared, url.href).href) : undefined;
  if (!canonical || siteOf(canonical.hostname) !== siteOf(url.hostname) || canonical.pathname === '/') return undefined;
  return canonical.href;
}

/** Whether `path` is an AMP form of a page. */
function isAmp({ hostname, pathname }: URL): boolean {
  return hostname.startsWith('amp.') || /\/amp\/?$|\.amp(\.html)?$|^\/amp\//.test(pathname);
}

/** The shortest address that opens the page: the open one cleaned, or of an AMP page the article's own. */
export function ownAddress(page: OpenPage): string {
  const canonical = canonicalOf(page);
  const open = cleanAddress(page.url.href);
  if (!canonical) return open;
  const own = cleanAddress(canonical);
  return isAmp(page.url) || (samePath(own, open) && own.length < open.length) ? own : open;
}

function samePath(a: string, b: string): boolean {
  const path = (address: string) => new URL(address).pathname.replace(/\/$/, '');
  return path(a) === path(b);
}
