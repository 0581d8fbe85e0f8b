import { expect, test } from 'vitest';
import { DEFAULT_SECTIONS, isSections } from '@/utils/digest/section';

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
