import { expect, test } from 'vitest';
import { linkSource } from '@/utils/digest/link-source';

test.each([
  ['https://zhuanlan.zhihu.com/p/33182337?utm_source=wechat', { address: 'https://zhuanlan.zhihu.com/p/33182337', section: 'articles', site: '知乎' }],
  ['https://link.zhihu.com/?target=https%3A//news.example/a/1', { address: 'https://news.example/a/1', section: 'articles' }],
  ['https://tool.example/', { address: 'https://tool.example/', section: 'tools' }],
  ['https://github.com/vinta/pangu.js', { section: 'tools' }],
])('the link %s gives %j', (address, expected) => {
  expect(linkSource(address, '链接的文字')).toMatchObject({ title: '链接的文字', capturedTitle: '链接的文字', capturedAddress: address, ...expected });
});

// oxlint-disable-next-line no-script-url -- the very address to refuse
test.each(['javascript:alert(1)', 'mailto:a@b.example', 'data:text/html,hi', 'file:///home/a.html', 'not an address', '', `https://long.example/${'x'.repeat(4000)}`])('%j is no web page to share', (address) => {
  expect(linkSource(address, 'text')).toBeUndefined();
});
