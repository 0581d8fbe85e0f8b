import { describe, expect, test } from 'vitest';
import { issueRss } from '@/utils/digest/export/feed/rss';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { candidate } from '@/test/utils/digest/export/candidates';

const rss = (fields: Parameters<typeof candidate>[0], home?: string): string =>
  issueRss({ week: '2018-W04', settings: { name: '群', group: '', sections: DEFAULT_SECTIONS }, candidates: [candidate(fields)], texts: { discussion: '话' } }, home);

test('a feed has the issue and its links', () => {
  expect(rss({ title: '甲', address: 'https://a.example/?a=1&b=2', note: '附注' }, 'https://blog.example/')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
<channel>
<title>「群」 2018 年第 4 周</title>
<link>https://blog.example/</link>
<description>这里是群 2018 年第 4 周（20180122-20180128）价值信息汇总。本汇总文章由群友集体贡献，感谢大家。</description>
<language>zh-CN</language>
<item>
<title>甲</title>
<link>https://a.example/?a=1&amp;b=2</link>
<guid isPermaLink="true">https://a.example/?a=1&amp;b=2</guid>
<description>附注</description>
<category>文章</category>
</item>
</channel>
</rss>
`);
});

describe('a title', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [']]>', ']]&gt;'],
    ['R&amp;D', 'R&amp;amp;D'],
    ['a\ufffeb\uffffc', 'abc'],
    ['👍 "x"', '👍 &quot;x&quot;'],
  ])('%j is written %s', (title, written) => {
    expect(rss({ title })).toContain(`<title>${written}</title>`);
  });
});

test('without a home the issue names itself', () => {
  expect(rss({})).toContain('<link>urn:linkweek:2018-W04</link>');
});
