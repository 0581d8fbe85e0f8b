import { isOnSite } from './on-site';

/** Pages that only send the reader on. The target stands in a parameter. */
interface RedirectRow {
  host: string;
  path: RegExp;
  parameter: string;
}

const REDIRECTS: readonly RedirectRow[] = [
  { host: 'link.zhihu.com', path: /^\/$/, parameter: 'target' }, // 知乎 warns before it lets a reader go
  { host: 'link.juejin.cn', path: /^\/$/, parameter: 'target' }, // 掘金 the same
  { host: 'link.juejin.im', path: /^\/$/, parameter: 'target' }, // 掘金’s old host
  { host: 'link.csdn.net', path: /^\/$/, parameter: 'target' }, // CSDN the same
  { host: 'jianshu.com', path: /^\/go-wild$/, parameter: 'url' }, // 简书 the same
  { host: 'links.jianshu.com', path: /^\/go$/, parameter: 'to' }, // 简书’s older one
  { host: 'mp.weixin.qq.com', path: /^\/mp\/wappoc_appmsgcaptcha$/, parameter: 'target_url' }, // WeChat wants proof of a person first
  { host: 'mp.weixin.qq.com', path: /^\/mp\/(readtemplate|redirect)$/, parameter: 'url' }, // WeChat’s stop before a page outside
  { host: 'weixin110.qq.com', path: /\/(security\/newreadtemplate|cgi-bin\/mmspamsupport-bin\/newredirectconfirmcgi)$/, parameter: 'main_url' }, // WeChat’s warning page
  { host: 'support.weixin.qq.com', path: /^\/cgi-bin\/mmsupport-bin\/reopenweixin$/, parameter: 'url' }, // WeChat’s warning page
  { host: 'c.pc.qq.com', path: /^\/(middlem|middlect|middleb|pc|ios|android)\.html$/, parameter: 'pfurl' }, // QQ’s warning page
  { host: 'c.pc.qq.com', path: /^\/(middlem|middlect|middleb|pc|ios|android)\.html$/, parameter: 'url' }, // QQ’s warning page, newer
  { host: 't.cn', path: /^\/sinaurl$/, parameter: 'u' }, // 微博’s stop before a page outside
  { host: 'weibo.cn', path: /^\/sinaurl$/, parameter: 'u' }, // 微博’s stop before a page outside
  { host: 'weibo.cn', path: /^\/sinaurl$/, parameter: 'toasturl' }, // the same with a toast
  { host: 'weibo.com', path: /^\/sinaurl$/, parameter: 'u' }, // the same
  { host: 'passport.weibo.com', path: /^\/visitor\/visitor$/, parameter: 'url' }, // 微博 makes a visitor first
  { host: 'douban.com', path: /^\/link2\/$/, parameter: 'url' }, // 豆瓣 counts who leaves
  { host: 'link.segmentfault.com', path: /^\/$/, parameter: 'url' }, // 思否 counts who leaves
  { host: 'sspai.com', path: /^\/link$/, parameter: 'target' }, // 少数派 counts who leaves
  { host: 'oschina.net', path: /^\/action\/GoToLink$/, parameter: 'url' }, // 开源中国 counts who leaves
  { host: 'gitee.com', path: /^\/link$/, parameter: 'target' }, // Gitee warns before it lets a reader go
  { host: 'yuque.com', path: /^\/r\/goto$/, parameter: 'url' }, // 语雀 warns before it lets a reader go
  { host: 'infoq.cn', path: /^\/link$/, parameter: 'target' }, // InfoQ 中文 counts who leaves
  { host: 'xie.infoq.cn', path: /^\/link$/, parameter: 'target' }, // InfoQ 写作平台 the same
  { host: 'cloud.tencent.com', path: /^\/developer\/tools\/blog-entry$/, parameter: 'target' }, // 腾讯云 warns before it lets a reader go
  { host: 'nowcoder.com', path: /^\/link$/, parameter: 'target' }, // 牛客 counts who leaves
  { host: 'tieba.baidu.com', path: /^\/mo\/q\/checkurl$/, parameter: 'url' }, // 贴吧 warns before it lets a reader go
  { host: 'google.com', path: /^\/url$/, parameter: 'url' }, // Google’s search counts clicks
  { host: 'google.com', path: /^\/url$/, parameter: 'q' }, // the same from Gmail and Docs
  { host: 'google.com.hk', path: /^\/url$/, parameter: 'url' }, // Google’s Hong Kong host
  { host: 'google.com.hk', path: /^\/url$/, parameter: 'q' }, // the same
  { host: 'l.facebook.com', path: /^\/l\.php$/, parameter: 'u' }, // Facebook counts who leaves
  { host: 'lm.facebook.com', path: /^\/l\.php$/, parameter: 'u' }, // the same, mobile
  { host: 'l.instagram.com', path: /^\/$/, parameter: 'u' }, // Instagram counts who leaves
  { host: 'youtube.com', path: /^\/redirect$/, parameter: 'q' }, // links below a video
  { host: 'out.reddit.com', path: /^\//, parameter: 'url' }, // Reddit counts who leaves
  { host: 'steamcommunity.com', path: /^\/linkfilter\/$/, parameter: 'u' }, // Steam warns before it lets a reader go
  { host: 'linkedin.com', path: /^\/safety\/go$/, parameter: 'url' }, // LinkedIn warns before it lets a reader go
  { host: 'duckduckgo.com', path: /^\/l\/$/, parameter: 'uddg' }, // DuckDuckGo hides the search
  { host: 'medium.com', path: /^\/m\/global-identity(-2)?$/, parameter: 'redirectUrl' }, // Medium looks for its cookie first
];

/** Where the redirect page at `url` leads, or undefined where it is none or names no web page. */
export function targetOf(url: URL): string | undefined {
  return REDIRECTS.filter((row) => isOnSite(url.hostname, row.host) && row.path.test(url.pathname))
    .map((row) => url.searchParams.get(row.parameter))
    .find((target): target is string => target !== null && /^https?:\/\//i.test(target));
}
