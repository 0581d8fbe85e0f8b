import { isOnSite } from '@/utils/digest/address/on-site';
import type { CleanUrl } from '@/utils/digest/address/plain-url';
import { ADDRESS_LIMIT } from '@/utils/digest/candidate';
import { weixinIdentities } from './weixin';

/** Addresses of one page that differ in more than noise, by what names the page. */
interface IdentityRow {
  host: string;
  /** Matched against path and query; its groups are the page's name on the site. */
  page: RegExp;
  /** Its group is the part of the host that belongs to the name. */
  within?: RegExp;
  kind: string;
}

const NAMED: readonly IdentityRow[] = [
  { host: 'zhihu.com', page: /^\/(?:question\/\d+\/)?answer\/(\d+)/, kind: 'zhihu:answer' }, // an answer has a form with its question and one without
  { host: 'zhihu.com', page: /^\/question\/(\d+)/, kind: 'zhihu:question' }, // /waiting, /log and orders of answers are views of one question
  { host: 'zhihu.com', page: /^\/(?:tardis\/\w+\/art|p)\/(\d+)/, kind: 'zhihu:p' }, // a column lives on two hosts and in a reader for search engines
  { host: 'zhihu.com', page: /^\/pin\/(\d+)/, kind: 'zhihu:pin' }, // one thought
  { host: 'zhihu.com', page: /^\/zvideo\/(\d+)/, kind: 'zhihu:zvideo' }, // one video
  { host: 'youtube.com', page: /^\/(?:watch\?(?:.*&)?v=|shorts\/|live\/|embed\/)([\w-]{11})/, kind: 'youtube' }, // one video in four forms
  { host: 'youtu.be', page: /^\/([\w-]{11})/, kind: 'youtube' }, // YouTube’s short form
  { host: 'bilibili.com', page: /^\/video\/(BV\w+|av\d+)\/?(?:\?(?!p=1$)p=(\d+))?/, kind: 'bilibili' }, // desktop and mobile hosts; a part of a video is its own
  { host: 'bilibili.com', page: /^\/read\/(?:mobile\/|cv)(\d+)/, kind: 'bilibili:cv' }, // desktop and mobile forms of a column
  { host: 'arxiv.org', page: /^\/(?:abs|pdf|html)\/([\w.-]+\/\d+|\d+\.\d+)/, kind: 'arxiv' }, // abstract, PDF and HTML of one paper, in any version
  { host: 'x.com', page: /^\/\w+(?:\/\w+)?\/status\/(\d+)/, kind: 'x' }, // the number names the post, whatever name stands before it
  { host: 'twitter.com', page: /^\/\w+(?:\/\w+)?\/status(?:es)?\/(\d+)/, kind: 'x' }, // X’s old host
  { host: 'csdn.net', page: /\/article\/details\/(\d+)/, kind: 'csdn' }, // an author’s own host and blog.csdn.net hold the same article
  { host: 'juejin.cn', page: /^\/post\/(\w+)/, kind: 'juejin' }, // one post on two hosts
  { host: 'juejin.im', page: /^\/(?:post|entry)\/(\w+)/, kind: 'juejin' }, // 掘金’s old host
  { host: 'toutiao.com', page: /^\/(?:article\/|a|i|group\/|item\/)(\d+)/, kind: 'toutiao' }, // one article in four forms
  { host: 'weibo.com', page: /^\/(?:\d+|detail)\/(\w+)/, kind: 'weibo' }, // the code names the post
  { host: 'weibo.cn', page: /^\/(?:status|detail|\d+)\/(\w+)/, kind: 'weibo' }, // the same on the mobile host
  { host: 'baijiahao.baidu.com', page: /^\/s\?(?:.*&)?id=(\d+)/, kind: 'baijiahao' }, // id names it
  { host: '163.com', page: /\/(?:article|v2\/article\/detail)\/(?:\w+\/)*([A-Z0-9]{16})(?:\.html)?/, kind: '163' }, // desktop and mobile hosts hold one article
  { host: 'sohu.com', page: /^\/a\/(\d+_\d+)/, kind: 'sohu' }, // desktop and mobile hosts hold one article
  { host: 'wikipedia.org', page: /^\/(?:wiki|zh(?:-\w+)?)\/([^?]+)/, within: /^([\w-]+)\./, kind: 'wikipedia' }, // languages differ; the scripts of Chinese and the mobile host show one article
];

/** The host without what only says how the page is shown. */
function plainHost(host: string): string {
  return host.replace(/^(www\d?|m|mobile|wap|3g|amp)\.(?=[^.]+\.[^.]+)/, '');
}

/** The cleaned address without scheme, `www`, mobile host and closing slash; its parameters in order. */
function plainIdentity(url: URL): string {
  const query = url.search.slice(1).split('&').toSorted().join('&');
  const path = url.pathname.replace(/\/+$/, '');
  return `${plainHost(url.host)}${path}${query && `?${query}`}${url.hash}`;
}

function namedIdentity(url: URL): string | undefined {
  for (const { host, page, within, kind } of NAMED) {
    const name = isOnSite(url.hostname, host) ? page.exec(url.pathname + url.search) : null;
    if (name) return [kind, within?.exec(url.hostname)?.[1], ...name.slice(1)].filter((part) => part !== undefined).join(':');
  }
  return undefined;
}

/** `identitiesOf`, for addresses that `clean` cleans. */
export function identitiesBy(clean: CleanUrl, address: string, aliases: readonly string[]): readonly [string, ...string[]] {
  const ofOne = (each: string): readonly string[] => identitiesAt(clean(each)) ?? [each];
  const others = [...new Set(aliases)].filter((alias) => alias !== address).flatMap(ofOne);
  const found = [...ofOne(address), ...others.filter(({ length }) => length <= ADDRESS_LIMIT)];
  // What names a page beats an address that may be written in several ways; WeChat's long form beats its short one.
  const ranked = [...new Set(found)].sort((a, b) => Number(a.startsWith('weixin:s:')) - Number(b.startsWith('weixin:s:')));
  return [ranked[0] ?? address, ...ranked.slice(1)];
}

function identitiesAt(url: URL | undefined): readonly string[] | undefined {
  if (!url) return undefined;
  const weixin = weixinIdentities(url);
  return weixin.length > 0 ? weixin : [namedIdentity(url) ?? plainIdentity(url)];
}
