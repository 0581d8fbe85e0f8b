/**
 * The sites whose pages the general reader can't be left alone with, by a host that they live on or below; why, on each
 * row. Beside it, for a site to stand in one table, the script that has its reader: WeChat's and Zhihu's, on whose pages
 * most clicks are, have one each; the others share one, which is a third of what nine would be.
 */
const SITES = {
  'mp.weixin.qq.com': 'weixin', // the tab’s title is empty or the platform’s; picture and text posts keep theirs in scripts; unavailable pages look like pages
  'zhihu.com': 'zhihu', // a question has no og:title and its heading twice; the tab counts messages; further reading stands in h1s; a thought has no title
  'weibo.com': 'others', // a post has no title and the tab says 微博正文
  'weibo.cn': 'others', // the same on a phone
  'bilibili.com': 'others', // a post (动态) has no title and its tab says whose it is; after a move to the next video the head still describes the last
  'toutiao.com': 'others', // a short post (微头条) has no title and its tab is the whole of it
  'xueqiu.com': 'others', // most posts have no title; the tab then begins with whose post it is
  'douban.com': 'others', // a broadcast (广播) has no title and its tab says whose it is
  'github.com': 'others', // a repository’s headings are those of its README, an article by every measure; markup changes by the month, the tab’s title does not
  'gitee.com': 'others', // made after it, in all that is read
  'x.com': 'others', // a post has no title; the tab counts messages, quotes the post and goes on showing the last one while the next loads
  'twitter.com': 'others', // its name before
  'news.ycombinator.com': 'others', // a story’s title is a link that leads elsewhere, as on no other page, and there is no heading
  'arxiv.org': 'others', // the heading begins with the word Title: and the tab with the paper’s number
} as const;

/** A site with a reader of its own, by its host. All others are read by the general reader. */
export type Site = keyof typeof SITES;

/** Which script has a site's reader. */
export type SiteScript = (typeof SITES)[Site];

/** A site whose reader is in the script that many share. */
export type OtherSite = { [Each in Site]: (typeof SITES)[Each] extends 'others' ? Each : never }[Site];

function isSite(host: string): host is Site {
  return Object.hasOwn(SITES, host);
}

/** The site with a reader of its own that `host` belongs to. */
export function siteAt(host: string): Site | undefined {
  if (isSite(host)) return host;
  const dot = host.indexOf('.');
  return dot < 0 ? undefined : siteAt(host.slice(dot + 1));
}

/** Which script has the reader of the site that `host` belongs to. */
export function siteScriptAt(host: string): SiteScript | undefined {
  const site = siteAt(host);
  return site && SITES[site];
}

/** Whether a site's reader is in the script that many share. */
export function isOtherSite(site: Site): site is OtherSite {
  return SITES[site] === 'others';
}
