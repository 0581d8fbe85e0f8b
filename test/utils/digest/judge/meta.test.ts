import { expect, it } from 'vitest';
import { metaOf } from '@/utils/digest/judge/meta';

it.each([
  ['Tom &amp; Jerry', 'Tom & Jerry'],
  ['&quot;a&quot; &#34;b&#034;', '"a" "b"'],
  ['it&apos;s &#39;&#039;&#x27;&#X27;', "it's ''''"],
  ['1 &lt; 2 &GT; 0', '1 < 2 > 0'],
  ['a&nbsp;b', 'a b'],
  ['&amp;quot;', '&quot;'],
  ['R&D; a&b=c&constructor;', 'R&D; a&b=c&constructor;'],
])('what a page’s server escaped twice is told as meant: %j', (content, said) => {
  expect(metaOf({ metas: { 'og:title': content } }, 'og:title')).toBe(said);
});

it('the first of the names that is there counts', () => {
  expect(metaOf({ metas: { b: ' two\n words ' } }, 'a', 'b')).toBe('two words');
  expect(metaOf<string>({ metas: {} }, 'a', 'b')).toBeUndefined();
});
