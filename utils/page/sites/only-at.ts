import { isOnSite } from '@/utils/digest/address/on-site';
import type { Site } from '@/utils/digest/judge/site-at';
import type { SiteReader } from '@/utils/page/site';

/** A site's reader where a page on that site is open; undefined in one that has taken its place in the tab meanwhile. */
export function onlyAt(site: Site, { hostname }: Pick<Location, 'hostname'>, read: SiteReader): SiteReader | undefined {
  return isOnSite(hostname, site) ? read : undefined;
}
