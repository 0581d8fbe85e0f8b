import { expect, test } from 'vitest';
import { askingScripts, siteFileAt } from '@/utils/extension/page-scripts';

test.each([
  ['https://news.example/a', ['/read-page.js']],
  ['https://mp.weixin.qq.com/s/a', ['/site-weixin.js', '/read-page.js']],
  ['https://zhuanlan.zhihu.com/p/1', ['/site-zhihu.js', '/read-page.js']],
  ['https://weibo.com/1/2', ['/site-others.js', '/read-page.js']],
  [undefined, ['/read-page.js']],
])('a page at %s is first asked with %j', (address, scripts) => {
  expect(askingScripts(siteFileAt(address))).toEqual(scripts);
});
