import { isOnSite } from '@/utils/digest/address-noise';
import type { Site } from '@/utils/page/site';
import { weixin } from './weixin';
import { zhihu } from './zhihu';

/** Every site with a reader of its own; each says why. All others are read by the general reader. */
export const SITES: readonly Site[] = [weixin, zhihu];

/** The site that `host` belongs to. */
export function siteAt(host: string): Site | undefined {
  return SITES.find(({ hosts }) => hosts.some((its) => isOnSite(host, its)));
}
