import { isOnSite } from '@/utils/digest/address/on-site';
import type { Site } from '@/utils/page/site';
import { arxiv } from './arxiv';
import { bilibili } from './bilibili';
import { douban } from './douban';
import { github } from './github';
import { hackerNews } from './hacker-news';
import { toutiao } from './toutiao';
import { weibo } from './weibo';
import { weixin } from './weixin';
import { x } from './x';
import { xueqiu } from './xueqiu';
import { zhihu } from './zhihu';

/** Every site with a reader of its own; each says why. All others are read by the general reader. */
const SITES: readonly Site[] = [weixin, zhihu, weibo, bilibili, toutiao, xueqiu, douban, github, x, hackerNews, arxiv];

/** The site that `host` belongs to. */
export function siteAt(host: string): Site | undefined {
  return SITES.find(({ hosts }) => hosts.some((its) => isOnSite(host, its)));
}
