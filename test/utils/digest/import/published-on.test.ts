import { expect, test } from 'vitest';
import { importIssues } from '@/utils/digest/import/import-issues';
import { publishedOn } from '@/utils/digest/import/published-on';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';

test.each([
  ['title: x\ndate: 2018-01-29', { year: 2018, month: 1, day: 29 }],
  ['date:   "2018-01-29 20:00:00 +0800"', { year: 2018, month: 1, day: 29 }],
  ['date: 2020-02-29T08:00:00Z', { year: 2020, month: 2, day: 29 }],
  ['date: 2018-02-29', undefined],
  ['date: 2018-13-01', undefined],
  ['date: 29.1.2018', undefined],
  ['updated: 2018-01-29', undefined],
  ['', undefined],
])('%j', (frontMatter, expected) => {
  expect(publishedOn(frontMatter)).toEqual(expected);
});

test('an issue tells the day of its front matter, and none without', () => {
  const body = '# 2018 年第 4 周\n\n## 文章\n\n* [甲](https://a.example/)\n';
  expect(importIssues(`---\ntitle: x\ndate: 2018-01-29\n---\n\n${body}`, { sections: DEFAULT_SECTIONS })[0]?.issue?.day).toEqual({ year: 2018, month: 1, day: 29 });
  expect(importIssues(body, { sections: DEFAULT_SECTIONS })[0]?.issue).not.toHaveProperty('day');
});
