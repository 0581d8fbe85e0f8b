import { hostNames } from '@/utils/digest/title/host-names';
import type { OpenPage } from '@/utils/page/site';
import { metaOf } from '@/utils/page/text';
import type { LinkedData } from './json-ld';

/** The names by which a page's site may sign its titles: what the page declares, and its host's. */
export function siteNamesOf(page: OpenPage, linked: readonly LinkedData[]): string[] {
  const declared = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'twitter:app:name:iphone'].map((name) => metaOf(page, name));
  const all = [...declared, ...linked.map(({ publisher }) => publisher), ...hostNames(page.url.hostname)];
  return [...new Set(all.filter((name): name is string => name !== undefined && name !== ''))];
}
