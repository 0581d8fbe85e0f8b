import { isOnSite } from './noise';

/** Pages that only send the reader on. The target stands in a parameter. */
interface RedirectRow {
  host: string;
  path: RegExp;
  parameter: string;
  reason: string;
}

const REDIRECTS: readonly RedirectRow[] = [
  { host: 'link.zhihu.com', path: /^\/$/, parameter: 'target', reason: '知乎 warns before it lets a reader go' },
  { host: 'link.juejin.cn', path: /^\/$/, parameter: 'target', reason: '掘金 the same' },
  { host: 'link.juejin.im', path: /^\/$/, parameter: 'target', reason: '掘金’s old host' },
  { host: 'link.csdn.net', path: /^\/$/, parameter: 'target', reason: 'CSDN the same' },
  { host: 'jianshu.com', path: /^\/go-wild$/, parameter: 'url', reason: '简书 the same' },
  { host: 'links.jianshu.com', path: /^\/go$/, parameter: 'to', reason: '简书’s older one' },
  { host: 'mp.weixin.qq.com', path: /^\/mp\/wappoc_appmsgcaptcha$/, parameter: 'target_url', reason: 'WeChat wants proof of a person first' },
  { host: 'mp.weixin.qq.com', path: /^\/mp\/(readtemplate|redirect)$/, parameter: 'url', reason: 'WeChat’s stop before a page outside' },
  { host: 'weixin110.qq.com', path: /\/(security\/newreadtemplate|cgi-bin\/mmspamsupport-bin\/newredirectconfirmcgi)$/, parameter: 'main_url', reason: 'WeChat’s warning page' },
  { host: 'support.weixin.qq.com', path: /^\/cgi-bin\/mmsupport-bin\/reopenweixin$/, parameter: 'url', reason: 'WeChat’s warning page' },
  { host: 'c.pc.qq.com', path: /^\/(middlem|middlect|middleb|pc|ios|android)\.html$/, parameter: 'pfurl', reason: 'QQ’s warning page' },
  { host: 'c.pc.qq.com', path: /^\/(middlem|middlect|middleb|pc|ios|android)\.html$/, parameter: 'url', reason: 'QQ’s warning page, newer' },
  { host: 't.cn', path: /^\/sinaurl$/, parameter: 'u', reason: '微博’s stop before a page outside' },
  { host: 'weibo.cn', path: /^\/sinaurl$/, parameter: 'u', reason: '微博’s stop before a page outside' },
  { host: 'weibo.cn', path: /^\/sinaurl$/, parameter: 'toasturl', reason: 'the same with a toast' },
  { host: 'weibo.com', path: /^\/sinaurl$/, parameter: 'u', reason: 'the same' },
  { host: 'passport.weibo.com', path: /^\/visitor\/visitor$/, parameter: 'url', reason: '微博 makes a visitor first' },
  { host: 'douban.com', path: /^\/link2\/$/, parameter: 'url', reason: '豆瓣 counts who leaves' },
  { host: 'link.segmentfault.com', path: /^\/$/, parameter: 'url', reason: '思否 counts who leaves' },
  { host: 'sspai.com', path: /^\/link$/, parameter: 'target', reason: '少数派 counts who leaves' },
  { host: 'oschina.net', path: /^\/action\/GoToLink$/, parameter: 'url', reason: '开源中国 counts who leaves' },
  { host: 'gitee.com', path: /^\/link$/, parameter: 'target', reason: 'Gitee warns before it lets a reader go' },
  { host: 'yuque.com', path: /^\/r\/goto$/, parameter: 'url', reason: '语雀 warns before it lets a reader go' },
  { host: 'infoq.cn', path: /^\/link$/, parameter: 'target', reason: 'InfoQ 中文 counts who leaves' },
  { host: 'xie.infoq.cn', path: /^\/link$/, parameter: 'target', reason: 'InfoQ 写作平台 the same' },
  { host: 'cloud.tencent.com', path: /^\/developer\/tools\/blog-entry$/, parameter: 'target', reason: '腾讯云 warns before it lets a reader go' },
  { host: 'nowcoder.com', path: /^\/link$/, parameter: 'target', reason: '牛客 counts who leaves' },
  { host: 'tieba.baidu.com', path: /^\/mo\/q\/checkurl$/, parameter: 'url', reason: '贴吧 warns before it lets a reader go' },
  { host: 'google.com', path: /^\/url$/, parameter: 'url', reason: 'Google’s search counts clicks' },
  { host: 'google.com', path: /^\/url$/, parameter: 'q', reason: 'the same from Gmail and Docs' },
  { host: 'google.com.hk', path: /^\/url$/, parameter: 'url', reason: 'Google’s Hong Kong host' },
  { host: 'google.com.hk', path: /^\/url$/, parameter: 'q', reason: 'the same' },
  { host: 'l.facebook.com', path: /^\/l\.php$/, parameter: 'u', reason: 'Facebook counts who leaves' },
  { host: 'lm.facebook.com', path: /^\/l\.php$/, parameter: 'u', reason: 'the same, mobile' },
  { host: 'l.instagram.com', path: /^\/$/, parameter: 'u', reason: 'Instagram counts who leaves' },
  { host: 'youtube.com', path: /^\/redirect$/, parameter: 'q', reason: 'links below a video' },
  { host: 'out.reddit.com', path: /^\//, parameter: 'url', reason: 'Reddit counts who leaves' },
  { host: 'steamcommunity.com', path: /^\/linkfilter\/$/, parameter: 'u', reason: 'Steam warns before it lets a reader go' },
  { host: 'linkedin.com', path: /^\/safety\/go$/, parameter: 'url', reason: 'LinkedIn warns before it lets a reader go' },
  { host: 'duckduckgo.com', path: /^\/l\/$/, parameter: 'uddg', reason: 'DuckDuckGo hides the search' },
  { host: 'medium.com', path: /^\/m\/global-identity(-2)?$/, parameter: 'redirectUrl', reason: 'Medium looks for its cookie first' },
];

/** Where the redirect page at `url` leads, or undefined where it is none or names no web page. */
export function targetOf(url: URL): string | undefined {
  return REDIRECTS.filter((row) => isOnSite(url.hostname, row.host) && row.path.test(url.pathname))
    .map((row) => url.searchParams.get(row.parameter))
    .find((target): target is string => target !== null && /^https?:\/\//i.test(target));
}
