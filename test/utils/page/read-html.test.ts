import { expect, test } from 'vitest';
import { decodeHtml } from '@/utils/page/decode-html';
import { readHtml } from '@/utils/page/read-html';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 区块链 in GBK. */
const GBK = [0xc7, 0xf8, 0xbf, 0xe9, 0xc1, 0xb4];

test.each([
  ['its Content-Type', new Uint8Array(GBK), 'text/html; charset=GBK'],
  ['its head', new Uint8Array([...bytes('<meta charset="gb2312">'), ...GBK]), 'text/html'],
  ['its head as written of old', new Uint8Array([...bytes('<meta http-equiv="Content-Type" content="text/html; charset=gbk">'), ...GBK]), 'text/html'],
  ['nothing', bytes('区块链'), 'text/html'],
  ['a name that means nothing', bytes('区块链'), 'text/html; charset=none-such'],
])('a page is decoded by %s', (_, page, contentType) => {
  expect(decodeHtml(page, contentType)).toMatch(/区块链$/);
});

test('a page is read as if it were open, and nothing in it runs', () => {
  const html = '<!doctype html><title>关于比特币的几点思考 - 示例站</title><meta property="og:site_name" content="示例站"><h1>关于比特币的几点思考</h1><script>window.ran = true</script><img src="x" onerror="window.ran = true">';
  expect(readHtml(html, 'https://news.example/a/1?utm_source=x')).toMatchObject({ kind: 'page', title: '关于比特币的几点思考', address: 'https://news.example/a/1', site: '示例站' });
  expect('ran' in window).toBe(false);
});
