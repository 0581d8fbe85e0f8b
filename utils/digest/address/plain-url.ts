import { parseWebAddress } from './parse-address';

/** `cleanUrl`, or `plainUrl` where no address has parameters. */
export type CleanUrl = (address: string) => URL | undefined;

/** Session tokens that old servers write into the path: `/page.jsp;jsessionid=…`. */
const PATH_SESSION = /;(jsessionid|phpsessid|sid)=[^/;]*/i;

/** Whether a fragment chooses what a single-page app shows, where any other is a place in the page. */
export function isRoute(hash: string): boolean {
  return /^#(!|\/)./.test(hash);
}

/** Takes off `url` what no page is chosen by, whatever its parameters are. */
export function withoutSecrets(url: URL): URL {
  // Setting these is slow even where they are empty, and an import cleans thousands.
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  if (PATH_SESSION.test(url.pathname)) url.pathname = url.pathname.replace(PATH_SESSION, '');
  return url;
}

/** Whether an address has parameters, so that only the tables of noise and of redirect pages tell what is left of it: `cleanUrl`. */
export function hasParameters(address: string): boolean {
  return address.includes('?');
}

/** What `cleanUrl` gives for an address without parameters, which needs no table. */
export function plainUrl(address: string): URL | undefined {
  const parsed = parseWebAddress(address);
  const url = parsed && withoutSecrets(parsed);
  if (url?.href.includes('#') && !isRoute(url.hash)) url.hash = '';
  return url;
}
