import { cleanAddress } from '@/utils/digest/address/address';
import { identitiesOf } from '@/utils/digest/identity/identity';
import { spacedTitleOf } from '@/utils/digest/text/spaced-title';
import { oneLine } from '@/utils/digest/text/one-line';
import { ADDRESS_LIMIT } from '@/utils/digest/candidate';
import type { Reading } from '@/utils/digest/reading';
import { guessSection } from '@/utils/digest/section-guess';
import { readGeneral } from './general/read-general';
import { canonicalOf, ownAddress } from './own-address';
import { refusePage } from './refuse';
import { siteAt } from './sites';
import type { OpenPage } from './site';
import { metasOf } from './text';

/** Reads an open document. Never throws and never changes the page. */
export function readPage(doc: Document, location: Pick<Location, 'href'>): Reading {
  try {
    return refusePage(doc, location.href) ?? readOpen({ doc, url: new URL(location.href), tab: tabOf(doc), metas: metasOf(doc) });
  } catch {
    return lastResort(doc, location.href);
  }
}

function readOpen(page: OpenPage): Reading {
  const own = siteAt(page.url.hostname)?.read(page);
  if (own && 'kind' in own) return own;
  const complete = own?.title !== undefined && own.article !== undefined && own.site !== undefined;
  const { aliases = [], ...reading } = complete ? { capturedTitle: own.title, ...own } : { ...readGeneral(page), ...own };
  const canonical = canonicalOf(page);
  const address = reading.address === undefined ? ownAddress(page, canonical) : cleanAddress(reading.address);
  const article = reading.article ?? false;
  if (address.length > ADDRESS_LIMIT) return { kind: 'refused', reason: 'too-long' };
  const title = reading.title ?? '';
  return {
    kind: 'page',
    ...reading,
    article,
    title,
    spacedTitle: spacedTitleOf(title),
    capturedTitle: reading.capturedTitle ?? title,
    address,
    capturedAddress: page.url.href.length > ADDRESS_LIMIT ? address : page.url.href,
    identities: identitiesOf(address, [page.url.href, ...aliases, ...(canonical ? [canonical] : [])]),
    section: reading.section ?? guessSection(page.url, article),
    site: reading.site ?? page.url.hostname,
  };
}

/** What is longer is no title, and weighing looks at every place where it could be cut. */
const LONGEST = 1000;

/** Cut twice, for putting a megabyte on one line takes its time too. */
function tabOf(doc: Document): string {
  return oneLine(doc.title.slice(0, LONGEST * 4)).slice(0, LONGEST);
}

/** What is left where a page breaks its reader: the tab's title, not stored until the reader says so. */
function lastResort(doc: Document, href: string): Reading {
  if (href.length > ADDRESS_LIMIT) return { kind: 'refused', reason: 'too-long' };
  const title = tabOf(doc);
  const address = cleanAddress(href);
  return { kind: 'page', article: false, title, spacedTitle: title, capturedTitle: title, address, capturedAddress: href, identities: identitiesOf(address, [href]), section: 'articles', site: new URL(href).hostname };
}
