import { readPage } from '@/utils/page/read-page';
import type { Reading } from '@/utils/digest/reading';

/** Reads hand-written markup as if it were open at `address`. */
export function readAt(address: string, html: string): Reading {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  // A parsed document takes its links from the test's own address; the base gives it the page's.
  const base = doc.createElement('base');
  base.href = address;
  doc.head.prepend(base);
  return readPage(doc, new URL(address));
}

const PAGES: Record<string, string> = import.meta.glob('../../pages/{sites,general}/*.html', { query: '?raw', import: 'default', eager: true });

/** The hand-written page `name` (`sites/weibo-post`). Throws where there is none. */
export function page(name: string): string {
  const html = PAGES[`../../pages/${name}.html`];
  if (html === undefined) throw new Error(`No page test/pages/${name}.html`);
  return html;
}
