import { expect, test } from 'vitest';
import { moved, renamed, without } from '@/utils/digest/section-list';

const LIST = [{ id: 'a', heading: 'A' }, { id: 'b', heading: 'B' }, { id: 'c', heading: 'C' }];
const ids = (sections: readonly { id: string }[]): string => sections.map(({ id }) => id).join('');

test.each([
  ['a', 1, 'bac'],
  ['b', -1, 'bac'],
  ['c', -1, 'acb'],
  ['a', -1, 'abc'],
  ['c', 1, 'abc'],
  ['unknown', 1, 'abc'],
] as const)('%s moved by %i: %s', (id, by, expected) => {
  expect(ids(moved(LIST, id, by))).toBe(expected);
});

test('a section is renamed and keeps its place', () => {
  expect(renamed(LIST, 'b', '软件')).toEqual([LIST[0], { id: 'b', heading: '软件' }, LIST[2]]);
});

test('any section but the last one left can go', () => {
  expect(ids(without(LIST, 'b'))).toBe('ac');
  expect(ids(without(LIST.slice(0, 1), 'a'))).toBe('a');
});

test('a section of text does not count as the last one left', () => {
  const sections = [{ id: 'a', heading: 'A' }, { id: 'b', heading: 'B', kind: 'text' as const }];
  expect(ids(without(sections, 'a'))).toBe('ab');
  expect(ids(without(sections, 'b'))).toBe('a');
});
