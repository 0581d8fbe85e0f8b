import { expect, test } from 'vitest';
import { issueSections } from '@/utils/digest/issue-sections';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';

test.each([
  ['the real digest’s', DEFAULT_SECTIONS, ['articles', 'discussion', 'tools', 'resources', 'questions']],
  ['one alone', [{ id: 'a', heading: 'A' }], ['a', 'discussion', 'questions']],
  ['those that list their texts', [{ id: 'questions', heading: '答', kind: 'text' as const }, { id: 'a', heading: 'A' }, { id: 'discussion', heading: '聊', kind: 'text' as const }], ['questions', 'a', 'discussion']],
])('a whole issue has its texts beside %s', (_, sections, ids) => {
  expect(issueSections(sections).map(({ id }) => id)).toEqual(ids);
});
