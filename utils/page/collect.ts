import { ADDRESS_LIMIT } from '@/utils/digest/candidate';
import type { Facts, PageFacts } from '@/utils/digest/judge/facts';
import { headingsOf } from './general/headings';
import { linkedData } from './general/json-ld';
import { refusePage } from './refuse';
import type { OpenPage, Place, SiteReader } from './site';
import { judgedMetas, metasOf, tabOf } from './text';

/** Only how it begins is asked. */
const LONGEST_LANGUAGE = 35;

/**
 * What an open document says of itself, for `judgePage`; `read` is its site's reader, where that has one. Never throws
 * and never changes the page. It runs in pages that are open, on their thread, so that it only collects: all that can be
 * done elsewhere is left to who judges.
 */
export function collect(doc: Document, place: Place, read?: SiteReader): Facts {
  const { href } = place;
  try {
    return refusePage(doc, href) ?? collectOpen({ doc, url: place, tab: tabOf(doc), metas: metasOf(doc) }, read);
  } catch {
    return { kind: 'broken', href, tab: tabOf(doc) };
  }
}

function collectOpen(page: OpenPage, read: SiteReader | undefined): Facts {
  const { doc, url, tab, metas } = page;
  const own = read?.(page);
  if (own && 'kind' in own) return own;
  const complete = own?.title !== undefined && own.article !== undefined && own.site !== undefined;
  const canonical = doc.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const facts: PageFacts = { kind: 'facts', href: url.href, tab, ...(canonical && canonical.length <= ADDRESS_LIMIT ? { canonical } : {}), ...(own ? { own } : {}) };
  return complete ? facts : { ...facts, general: { lang: doc.documentElement.lang.slice(0, LONGEST_LANGUAGE), metas: judgedMetas(metas), linked: linkedData(doc), headings: headingsOf(page) } };
}
