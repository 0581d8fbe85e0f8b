import { parseWebAddress } from '@/utils/digest/address/parse-address';
import { isFrontPage } from '@/utils/digest/address/page-path';
import { knownSiteName } from '@/utils/digest/address/site-name';
import { oneLine } from '@/utils/digest/text/one-line';
import { hostNames } from '@/utils/digest/title/host-names';
import { weighTitle } from '@/utils/digest/title/weigh';
import type { CandidateSource } from './candidate';
import { linkSource } from './link-source';
import { linkTitle } from './links/found-link';

/** What the browser tells of a tab that is not read. */
export interface ToldTab {
  address: string;
  title: string;
}

/** Why a tab among many is left out: a browser's own page or a file, or a site's front page, which is rarely what was read. */
export type SkipReason = 'not-web' | 'front-page';

/** What a candidate is made from when only its tab is known: the tab's title without what the site adds to it. Undefined for what is no web page. */
export function tabSource({ address, title }: ToldTab): CandidateSource | undefined {
  const url = parseWebAddress(address);
  if (!url) return undefined;
  const tab = namesOnlyAddress(title, url) ? '' : linkTitle(oneLine(title));
  const siteNames = [knownSiteName(url.hostname) ?? '', ...hostNames(url.hostname)];
  const source = linkSource(address, weighTitle({ tab, said: [], siteNames, path: url.pathname }).title);
  return source && { ...source, capturedTitle: tab };
}

/** Why a tab should be left out where nobody chose it by itself. */
export function whySkipped({ address }: ToldTab): SkipReason | undefined {
  const url = parseWebAddress(address);
  return url ? (isFrontPage(url) ? 'front-page' : undefined) : 'not-web';
}

/** The browser shows a page that has no title by its address, without what every address has. */
function namesOnlyAddress(title: string, { href }: URL): boolean {
  const plain = (text: string): string => text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return plain(title.trim()) === plain(href);
}
