import { expect, test } from 'vitest';
import { DEFAULT_SECTIONS, isSections, issueSections } from '@/utils/digest/section';

test.each([
  [DEFAULT_SECTIONS, true],
  [[{ id: 'a', heading: 'A' }, { id: 'b', heading: 'B', kind: 'text' }], true],
  [[{ id: 'b', heading: 'B', kind: 'text' }], false],
  [[{ id: 'a', heading: 'A', kind: 'table' }], false],
  [[{ id: 'a', heading: 'A' }, { id: 'a', heading: 'B' }], false],
  [[], false],
])('%j is a list of sections: %s', (value, expected) => {
  expect(isSections(value)).toBe(expected);
});

test.each([
  ['the real digest’s', DEFAULT_SECTIONS, ['articles', 'discussion', 'tools', 'resources', 'questions']],
  ['one alone', [{ id: 'a', heading: 'A' }], ['a', 'discussion', 'questions']],
  ['those that list their texts', [{ id: 'questions', heading: '答', kind: 'text' as const }, { id: 'a', heading: 'A' }, { id: 'discussion', heading: '聊', kind: 'text' as const }], ['questions', 'a', 'discussion']],
])('a whole issue has its texts beside %s', (_, sections, ids) => {
  expect(issueSections(sections).map(({ id }) => id)).toEqual(ids);
});
