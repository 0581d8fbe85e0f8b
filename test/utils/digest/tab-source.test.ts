import { expect, test } from 'vitest';
import { tabSource, whySkipped } from '@/utils/digest/tab-source';

test.each([
  ['https://zhuanlan.zhihu.com/p/33182337?utm_source=x', '(3 封私信 / 80 条消息) 关于“比特币”的几点思考 - 知乎', { title: '关于“比特币”的几点思考', spacedTitle: '关于 “比特币” 的几点思考', address: 'https://zhuanlan.zhihu.com/p/33182337', site: '知乎' }],
  ['https://mp.weixin.qq.com/s/O7QGvnGCb9s2U_Bdrqaemw', '  区块链焦虑与\n错失恐惧症 ', { title: '区块链焦虑与 错失恐惧症', site: '微信' }],
  ['https://news.example.com/a/1', 'A title - with a part | Example', { title: 'A title - with a part' }],
  ['https://news.example.com/a/1', 'A - B', { title: 'A - B', capturedTitle: 'A - B' }],
  ['https://news.example.com/a/1', '', { title: '', capturedTitle: '' }],
  ['https://www.example.com/a/1?b=2', 'example.com/a/1?b=2', { title: '' }],
  ['https://www.example.com/a/1', 'https://www.example.com/a/1', { title: '' }],
])('the tab %s «%s» gives %j', (address, title, expected) => {
  expect(tabSource({ address, title })).toMatchObject({ capturedAddress: address, ...expected });
});

test.each([
  ['https://a.example/p/1', undefined],
  ['https://chromewebstore.google.com/detail/x/y', undefined],
  ['https://a.example/', 'front-page'],
  ['https://a.example/en/', 'front-page'],
  ['about:blank', 'not-web'],
  ['chrome://newtab/', 'not-web'],
  ['file:///home/a.html', 'not-web'],
  ['', 'not-web'],
])('a tab at %j is left out for %s', (address, reason) => {
  expect(whySkipped({ address, title: 'x' })).toBe(reason);
  if (reason === 'not-web') expect(tabSource({ address, title: 'x' })).toBeUndefined();
});
