import { isOtherSite, siteAt, type OtherSite } from '@/utils/digest/judge/site-at';
import type { SiteReader } from '@/utils/page/site';
import { readArxiv } from './arxiv';
import { readBilibili } from './bilibili';
import { readDouban } from './douban';
import { readGithub } from './github';
import { readHackerNews } from './hacker-news';
import { readToutiao } from './toutiao';
import { readWeibo } from './weibo';
import { readX } from './x';
import { readXueqiu } from './xueqiu';

/** Every reader of an `OtherSite`. */
export const OTHERS: Readonly<Record<OtherSite, SiteReader>> = {
  'weibo.com': readWeibo,
  'weibo.cn': readWeibo,
  'bilibili.com': readBilibili,
  'toutiao.com': readToutiao,
  'xueqiu.com': readXueqiu,
  'douban.com': readDouban,
  'github.com': readGithub,
  'gitee.com': readGithub,
  'x.com': readX,
  'twitter.com': readX,
  'news.ycombinator.com': readHackerNews,
  'arxiv.org': readArxiv,
};

/** The reader of the `OtherSite` that `host` belongs to. */
export function otherReaderAt(host: string): SiteReader | undefined {
  const site = siteAt(host);
  return site !== undefined && isOtherSite(site) ? OTHERS[site] : undefined;
}
