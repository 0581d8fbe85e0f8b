import type { CorpusPage } from './manifest';

/** Where a page without a known address would live, by the manifest's name of its site. The first row that fits wins. */
const BY_SITE: readonly { site: RegExp; kind?: string; address: string }[] = [
  { site: /^wechat/, address: 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv' },
  { site: /^zhihu-nonarticle$/, address: 'https://www.zhihu.com/' },
  { site: /^zhihu$/, kind: 'qa-question', address: 'https://www.zhihu.com/question/123456789' },
  { site: /^zhihu$/, kind: 'qa-answer', address: 'https://www.zhihu.com/question/123456789/answer/987654321' },
  { site: /^zhihu$/, address: 'https://zhuanlan.zhihu.com/p/123456789' },
  { site: /^netease$/, address: 'https://www.163.com/dy/article/ABCDEFGH01234567.html' },
  { site: /^sina$/, address: 'https://news.sina.com.cn/c/2019-09-07/doc-abcdefgh1234567.shtml' },
  { site: /^qq$/, address: 'https://new.qq.com/rain/a/20240518A0123456' },
  { site: /^csdn$/, address: 'https://blog.csdn.net/someone/article/details/123456789' },
  { site: /^cnblogs$/, address: 'https://www.cnblogs.com/someone/p/12345678.html' },
  { site: /^thepaper$/, address: 'https://www.thepaper.cn/newsDetail_forward_1234567' },
  { site: /^toutiao$/, address: 'https://www.toutiao.com/article/1234567890123456789/' },
  { site: /^baijiahao$/, address: 'https://baijiahao.baidu.com/s?id=1234567890123456789' },
  { site: /^guancha$/, address: 'https://www.guancha.cn/economy/2019_01_01_123456.shtml' },
  { site: /^youth$/, address: 'https://news.youth.cn/gn/201901/t20190101_12345678.htm' },
  { site: /^xinhua$/, address: 'http://www.xinhuanet.com/world/2019-12/18/c_1234567890.htm' },
  { site: /^gmw$/, address: 'https://news.gmw.cn/2019-01/01/content_12345678.htm' },
  { site: /^bbc-zh$/, address: 'https://www.bbc.com/zhongwen/simp/chinese_news/2012/06/120626_story.shtml' },
];

/** A host out of a site's name in the manifest: `news-39-net` is news.39.net, `caixin` is www.caixin.com. */
function hostOf(name: string): string {
  if (name.includes('.')) return name;
  return /-(com|cn|net|org|pub|tw)$/.test(name) ? name.replaceAll('-', '.') : `www.${name}.com`;
}

/** The address to open `page` at: its own, else one such as its site would give it. */
export function addressOf(page: CorpusPage): string {
  if (page.url) return page.url;
  const row = BY_SITE.find(({ site, kind }) => site.test(page.site) && (kind === undefined || kind === page.kind));
  if (row) return row.address;
  const inName = /^en-(.+?)(--.*)?\.html$/.exec(page.file)?.[1];
  return `https://${inName ?? hostOf(page.site)}/news/2019/01/01/1234567.html`;
}
