import { expect, test } from 'vitest';
import { withNewSections } from '@/utils/digest/import/new-sections';
import { DEFAULT_SECTIONS, type Section } from '@/utils/digest/section';

const section = (heading: string, kind?: 'text'): Section => ({ id: `section:${heading}`, heading, ...(kind ? { kind } : {}) });
const [articles, tools, resources] = DEFAULT_SECTIONS as readonly [Section, Section, Section];
const discussion: Section = { id: 'discussion', heading: '讨论', kind: 'text' };

test.each<[string, Section[][], string[]]>([
  ['nothing new', [[articles, discussion, tools]], ['文章', '工具', '资源']],
  ['one behind another', [[articles, section('招聘'), tools]], ['文章', '招聘', '工具', '资源']],
  ['one behind a text that the digest does not list', [[articles, discussion, section('招聘'), tools]], ['文章', '招聘', '工具', '资源']],
  ['one behind nothing', [[section('招聘'), articles]], ['文章', '工具', '资源', '招聘']],
  ['two in a row', [[articles, tools, section('招聘'), section('活动')]], ['文章', '工具', '招聘', '活动', '资源']],
  ['the same in two issues', [[articles, section('招聘')], [resources, section('招聘')]], ['文章', '招聘', '工具', '资源']],
])('%s', (_, issues, expected) => {
  expect(withNewSections(DEFAULT_SECTIONS, issues.map((sections) => ({ sections }))).map(({ heading }) => heading)).toEqual(expected);
});

test('what holds links in one issue and words in another holds words', () => {
  const both = [{ sections: [section('招聘')] }, { sections: [section('招聘', 'text')] }];
  for (const issues of [both, both.toReversed()]) expect(withNewSections(DEFAULT_SECTIONS, issues).at(-1)).toEqual(section('招聘', 'text'));
});

test('without anything new it is the same list', () => {
  expect(withNewSections(DEFAULT_SECTIONS, [{ sections: [tools, discussion] }])).toBe(DEFAULT_SECTIONS);
});
