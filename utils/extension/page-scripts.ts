import { siteScriptAt, type SiteScript } from '@/utils/digest/judge/site-at';

/** A file with the reader of a site. */
export type SiteFile = `/site-${SiteScript}.js`;

/** A script of ours that may be run in pages. */
export type PageScript = '/read-page.js' | '/look-closer.js' | SiteFile;

/** What a page is first asked with, in this order. */
export function askingScripts(siteFile: SiteFile | undefined): PageScript[] {
  return siteFile === undefined ? ['/read-page.js'] : [siteFile, '/read-page.js'];
}

/** The file that knows the site of the page at `address`, where it is told and there is one. */
export function siteFileAt(address: string | undefined): SiteFile | undefined {
  const script = address === undefined ? undefined : siteScriptAt(new URL(address).hostname);
  return script && `/site-${script}.js`;
}
