import { cleanUrl } from '@/utils/digest/address/address';
import { ADDRESS_LIMIT, type CandidateSource } from './candidate';
import { identitiesOf } from '@/utils/digest/identity/identity';
import { guessSection } from './section-guess';
import { knownSiteName } from '@/utils/digest/address/site-name';
import { spacedTitleOf } from './text/spaced-title';

/** What a candidate is made from when only a link is known, its page never opened. Undefined for an address that is no web page, or too long to share. */
export function linkSource(address: string, text: string): CandidateSource | undefined {
  const url = cleanUrl(address);
  if (!url || url.href.length > ADDRESS_LIMIT) return undefined;
  return {
    title: text,
    spacedTitle: spacedTitleOf(text),
    capturedTitle: text,
    address: url.href,
    capturedAddress: address.length > ADDRESS_LIMIT ? url.href : address,
    identities: identitiesOf(address),
    section: guessSection(url, !isHome(url)),
    site: knownSiteName(url.hostname) ?? url.hostname.replace(/^www\./, ''),
  };
}

/** A link somebody shares is most likely something to read, unless it leads to a front page. */
function isHome({ pathname, search }: URL): boolean {
  return pathname === '/' && search === '';
}
