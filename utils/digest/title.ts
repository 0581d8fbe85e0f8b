import { cutsOf } from './title-cuts';
import { titleKey } from './title-key';

/**
 * `title` without a site's names at its end or its start, where a separator sets them off. Only whole
 * names count: the author's `A - B` stays unless B is the site.
 */
export function withoutSiteNames(title: string, siteNames: readonly string[]): string {
  const names = new Set(siteNames.map(titleKey).filter((name) => name !== ''));
  const behind = cutsOf(title).find(({ after }) => names.has(titleKey(after)));
  if (behind) return withoutSiteNames(behind.before, siteNames);
  const ahead = cutsOf(title).findLast(({ before }) => names.has(titleKey(before)));
  return ahead ? withoutSiteNames(ahead.after, siteNames) : title;
}
