import { namingParameters } from './names';
import { isNoise } from './noise';
import { parseWebAddress } from './parse-address';
import { hasParameters, isRoute, plainUrl, withoutSecrets } from './plain-url';
import { targetOf } from './redirects';

/** Redirect pages inside redirect pages are followed this deep; real ones stop at two. */
const MAX_HOPS = 5;

/** The page a redirect page leads to, or the address itself. */
function unwrap(url: URL, hops = MAX_HOPS): URL {
  const target = hops > 0 ? targetOf(url) : undefined;
  const page = target === undefined ? undefined : parseWebAddress(target);
  return page ? unwrap(page, hops - 1) : url;
}

/** A query without its noise. Pairs stay as they are written: decoding and encoding again would change some. */
function cleanQuery(query: string, url: URL): string {
  const kept = namingParameters(url);
  return query
    .split('&')
    .filter((pair) => {
      const [name, value] = parameterOf(pair);
      return name !== '' && (kept ? kept.includes(name) : !isNoise(name, value, url));
    })
    .join('&');
}

/** Name and value of one pair, decoded as far as it can be. */
function parameterOf(pair: string): readonly [string, string] {
  const [first] = new URLSearchParams(pair);
  return first ?? ['', ''];
}

/** What is left of a fragment: nothing of a place in the page, all of a route but its noise. */
function cleanFragment(hash: string, url: URL): string {
  const [route = '', ...query] = hash.split('?');
  if (!isRoute(route)) return '';
  const kept = cleanQuery(query.join('?'), url);
  return kept ? `${route}?${kept}` : route;
}

/**
 * The shortest address that opens the same page: redirect pages unwrapped, noise and credentials off.
 * Anything that is not an http(s) address comes back as it is. Cleaning twice gives the same as once.
 */
export function cleanAddress(address: string): string {
  return cleanUrl(address)?.href ?? address;
}

/** `cleanAddress` taken apart; undefined for what is not an http(s) address. */
export function cleanUrl(address: string): URL | undefined {
  const parsed = hasParameters(address) ? parseWebAddress(address) : undefined;
  if (!parsed) return plainUrl(address);
  const url = withoutSecrets(unwrap(parsed));
  if (url.href.includes('?')) {
    const query = cleanQuery(url.search.slice(1), url);
    // The setter takes a leading question mark off, and a query may begin with one.
    url.search = query && `?${query}`;
  }
  if (url.href.includes('#')) url.hash = cleanFragment(url.hash, url);
  return url;
}
