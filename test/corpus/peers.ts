import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import metascraper from 'metascraper';
import metascraperTitle from 'metascraper-title';
import { runIsolated } from './isolated';
import type { Tab } from './tab';

/** Other readers of titles, measured on the same pages in the same browser. */
export const PEERS = ['document.title', 'og:title', 'Readability', 'Defuddle', 'metascraper'] as const;
export type Peer = (typeof PEERS)[number];

const require = createRequire(import.meta.url);
const scrape = metascraper([metascraperTitle()]);

/** What runs in the page. A reader that throws has found nothing; Defuddle goes last, for it may change the page. */
const IN_PAGE = `(() => {
  const attempt = (read) => { try { return read() ?? ''; } catch { return ''; } };
  const html = document.documentElement.outerHTML;
  return {
    html,
    'document.title': document.title,
    'og:title': attempt(() => document.querySelector('meta[property="og:title"]')?.content),
    Readability: attempt(() => new Readability(document.cloneNode(true)).parse()?.title),
    Defuddle: attempt(() => new (self.Defuddle.default ?? self.Defuddle)(document, { url: location.href }).parse().title),
  };
})()`;

/** The peers' programs for the page, as one script. */
export async function peerScript(): Promise<string> {
  const files = [require.resolve('@mozilla/readability/Readability.js'), require.resolve('defuddle')].map((file) => readFile(file, 'utf8'));
  return [...(await Promise.all(files)), IN_PAGE].join('\n;');
}

/** What each peer takes for the title of the page in `tab`, which must not be read by ours afterwards. */
export async function peerTitles(tab: Tab, script: string): Promise<Record<Peer, string>> {
  const { value } = await runIsolated<Record<Exclude<Peer, 'metascraper'> | 'html', string>>(tab, script);
  const { html, ...titles } = value;
  const scraped = await scrape({ html, url: tab.page.url() }).catch(() => ({ title: '' }));
  return { ...titles, metascraper: scraped.title ?? '' };
}
