import { isOnSite } from './on-site';

/** Sites whose readers call them something else than their pages or hosts do. The first row that fits wins. */
const NAMES: readonly (readonly [host: string, name: string])[] = [
  ['mp.weixin.qq.com', '微信'],
  ['qq.com', '腾讯'],
  ['zhihu.com', '知乎'],
  ['baijiahao.baidu.com', '百家号'],
  ['zhidao.baidu.com', '百度知道'],
  ['sina.com.cn', '新浪'],
  ['sina.cn', '新浪'],
  ['163.com', '网易'],
  ['sohu.com', '搜狐'],
  ['ifeng.com', '凤凰网'],
  ['thepaper.cn', '澎湃'],
  ['caixin.com', '财新'],
  ['guancha.cn', '观察者网'],
  ['csdn.net', 'CSDN'],
  ['juejin.cn', '掘金'],
  ['cnblogs.com', '博客园'],
  ['segmentfault.com', '思否'],
  ['jianshu.com', '简书'],
  ['sspai.com', '少数派'],
  ['36kr.com', '36氪'],
  ['infoq.cn', 'InfoQ 中文'],
  ['toutiao.com', '今日头条'],
  ['weibo.com', '微博'],
  ['weibo.cn', '微博'],
  ['bilibili.com', '哔哩哔哩'],
  ['douban.com', '豆瓣'],
  ['xueqiu.com', '雪球'],
  ['yuque.com', '语雀'],
  ['wikipedia.org', 'Wikipedia'],
  ['readthedocs.io', 'Read the Docs'],
  ['steemit.com', 'Steemit'],
  ['mirror.xyz', 'Mirror'],
];

/** The name under which readers know the site at `host`, where it is another than its own. */
export function knownSiteName(host: string): string | undefined {
  return NAMES.find(([its]) => isOnSite(host, its))?.[1];
}
