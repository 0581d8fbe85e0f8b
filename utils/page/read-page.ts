import type { Reading } from '@/utils/digest/reading';

/** Reads an open document. Never throws and never changes the page. */
export function readPage(doc: Document, location: Pick<Location, 'href'>): Reading {
  return {
    kind: 'page',
    article: true,
    title: doc.title,
    capturedTitle: doc.title,
    address: location.href,
    capturedAddress: location.href,
    identities: [location.href],
    section: 'articles',
    site: new URL(location.href).host,
  };
}
