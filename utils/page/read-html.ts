import type { Reading } from '@/utils/digest/reading';
import { readPage } from './read-page';

/** Reads a page from its HTML as `readPage` reads an open one. Parsing runs nothing and loads nothing; scripts have not changed the page. Throws where `address` is none. */
export function readHtml(html: string, address: string): Reading {
  return readPage(new DOMParser().parseFromString(html, 'text/html'), new URL(address));
}
