import { hostNames } from '@/utils/digest/title/host-names';
import type { JudgedPage } from './general';
import { metaOf } from './meta';

/** The names by which a page's site may sign its titles: what the page declares, and its host's. */
export function siteNamesOf(page: JudgedPage): string[] {
  const declared = (['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'twitter:app:name:iphone'] as const).map((name) => metaOf(page, name));
  const all = [...declared, ...page.linked.map(({ publisher }) => publisher), ...hostNames(page.url.hostname)];
  return [...new Set(all.filter((name): name is string => name !== undefined && name !== ''))];
}
