import { isOnSite } from './on-site';

/** Paths whose page is named by a few parameters only: whatever else stands there is noise. */
interface NamingRow {
  host: string;
  /** Matched against path and query. */
  path: RegExp;
  keep: readonly string[];
}

const NAMING: readonly NamingRow[] = [
  { host: 'mp.weixin.qq.com', path: /^\/s\/[\w-]+(\?|$)/, keep: [] }, // the short id names the article
  { host: 'mp.weixin.qq.com', path: /^\/s\?(.*&)?__biz=/, keep: ['__biz', 'mid', 'idx', 'sn'] }, // account, message, place in it and its seal
  { host: 'mp.weixin.qq.com', path: /^\/s\?(.*&)?signature=/, keep: ['src', 'timestamp', 'ver', 'signature', 'new'] }, // a search engine’s temporary link is its signature
  { host: 'zhihu.com', path: /^\/(question|p|pin|zvideo|answer|people|org|column|collection|topic|c|tardis|market|oia|aria|appview)\b/, keep: [] }, // the path names it; parameters only sort or say who shared
  { host: 'csdn.net', path: /\/article\/details\/\d+/, keep: [] }, // the path names it
  { host: 'juejin.cn', path: /^\/(post|pin|book)\//, keep: [] }, // the path names it
  { host: 'bilibili.com', path: /^\/video\//, keep: ['p'] }, // p is the part of a video in parts
  { host: 'bilibili.com', path: /^\/(read|opus)\//, keep: [] }, // the path names it
  { host: 'youtube.com', path: /^\/watch\?/, keep: ['v'] }, // v names the video; lists and times come and go
  { host: 'jianshu.com', path: /^\/p\//, keep: [] }, // the path names it
  { host: 'toutiao.com', path: /^\/(article|a|i|w|video|group)\/?\d+/, keep: [] }, // the path names it
  { host: 'baijiahao.baidu.com', path: /^\/s\?/, keep: ['id'] }, // id names it
  { host: 'zhidao.baidu.com', path: /^\/question\//, keep: [] }, // the path names it
  { host: 'weibo.com', path: /^\/(\d+\/\w+$|\d+\/\w+\?|ttarticle\/.*)/, keep: ['id'] }, // the path names a post, id an article
  { host: 'xueqiu.com', path: /^\/\d+\/\d+/, keep: [] }, // the path names it
  { host: 'x.com', path: /\/status\/\d+/, keep: [] }, // the path names it
  { host: 'twitter.com', path: /\/status\/\d+/, keep: [] }, // the path names it
  { host: 'github.com', path: /^\/(?!search|marketplace|orgs|topics|settings)[\w-]+\/[\w.-]+\/?\?/, keep: [] }, // a repository’s front page, whichever tab of it is open
  { host: 'arxiv.org', path: /^\/(abs|pdf)\//, keep: [] }, // the path names it
  { host: 'news.ycombinator.com', path: /^\/item\?/, keep: ['id'] }, // id names it
];

/** The parameters that choose a page at `url`, or undefined where that is not known. */
export function namingParameters(url: Pick<URL, 'hostname' | 'pathname' | 'search'>): readonly string[] | undefined {
  return NAMING.find((row) => isOnSite(url.hostname, row.host) && row.path.test(url.pathname + url.search))?.keep;
}
