import { expect, it } from 'vitest';
import { siteAt, siteScriptAt } from '@/utils/digest/judge/site-at';

it.each([
  ['mp.weixin.qq.com', 'mp.weixin.qq.com', 'weixin'],
  ['weixin.qq.com', undefined, undefined],
  ['zhuanlan.zhihu.com', 'zhihu.com', 'zhihu'],
  ['zhihu.com', 'zhihu.com', 'zhihu'],
  ['notzhihu.com', undefined, undefined],
  ['zhihu.com.example', undefined, undefined],
  ['m.weibo.cn', 'weibo.cn', 'others'],
  ['netflix.com', undefined, undefined],
  ['constructor', undefined, undefined],
  ['a.b.toString', undefined, undefined],
  ['127.0.0.1', undefined, undefined],
  ['', undefined, undefined],
])('%j is on %s, whose reader is in %s', (host, site, script) => {
  expect(siteAt(host)).toBe(site);
  expect(siteScriptAt(host)).toBe(script);
});
