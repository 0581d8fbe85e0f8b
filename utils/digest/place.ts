import type { Captured } from './candidate';

/**
 * Where a page was published, as far as its section goes: the account on a site that has accounts,
 * for one account's articles are alike and a platform's are not; else the site.
 */
export function placeOf({ site, account }: Pick<Captured, 'site' | 'account'>): string {
  return account === undefined ? site : `${site} · ${account}`;
}
