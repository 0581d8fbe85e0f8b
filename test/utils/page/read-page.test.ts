import { expect, test } from 'vitest';
import { readAt } from './open';

test('a page that breaks its reader is known by the address and the identity that any other would have', () => {
  // The field stands in the place of the form's own function.
  const html = '<!doctype html><title>关于比特币的几点思考</title><form><input type="hidden" name="getAttribute"><h1>关于比特币的几点思考</h1></form>';
  expect(readAt('https://news.example/a/1?utm_source=wechat', html)).toMatchObject({
    kind: 'page',
    article: false,
    title: '关于比特币的几点思考',
    address: 'https://news.example/a/1',
    capturedAddress: 'https://news.example/a/1?utm_source=wechat',
    identities: ['news.example/a/1'],
  });
});
