import { expect, test } from 'vitest';
import { candidateFrom, type Candidate } from '@/utils/digest/candidate';
import { edited } from '@/utils/digest/candidate-edit';
import { inSections } from '@/utils/digest/in-sections';
import { ordersBetween } from '@/utils/digest/order';
import { placeAt, placeBeside, type Place, type PlaceEdit } from '@/utils/digest/reorder';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { sortOnce } from '@/utils/digest/sort-once';

const STAMP = { at: 0, tick: 0, by: 'test' };
const ORDERS = ordersBetween(undefined, undefined, 5);

/** Three articles and two tools, written `abc|de|`. */
const WEEK = ['a', 'b', 'c', 'd', 'e'].map((identity, index): Candidate => {
  const site = index % 2 === 0 ? '知乎' : '微信';
  const source = { title: identity, spacedTitle: identity, capturedTitle: identity, address: identity, capturedAddress: identity, identities: [identity] as const, site, section: index < 3 ? 'articles' : 'tools' };
  return candidateFrom(source, '2018-W04', ORDERS[index] ?? '', { ...STAMP, at: 5 - index }, true);
});

const sections = (week: readonly Candidate[]): ReturnType<typeof inSections> => inSections(week, DEFAULT_SECTIONS);
const written = (week: readonly Candidate[]): string => sections(week).map(({ candidates }) => candidates.map(({ identity }) => identity).join('')).join('|');
const after = (edits: readonly PlaceEdit[]): string => written(WEEK.map((candidate) => edited(candidate, edits.find(({ identity }) => identity === candidate.identity)?.fields ?? {}, STAMP)));

test.each<[string, Place, string]>([
  ['a', { section: 'articles' }, 'bca|de|'],
  ['c', { section: 'articles', above: 'a' }, 'cab|de|'],
  ['b', { section: 'tools', above: 'e' }, 'ac|dbe|'],
  ['b', { section: 'tools', above: 'd' }, 'ac|bde|'],
  ['ae', { section: 'resources' }, 'bc|d|ae'],
  ['ac', { section: 'articles', above: 'c' }, 'bac|de|'],
  ['ab', { section: 'articles', above: 'a' }, 'abc|de|'],
  ['abc', { section: 'articles' }, 'abc|de|'],
  ['a', { section: 'unknown' }, 'abc|de|'],
])('%s put at %j: %s', (moved, place, expected) => {
  expect(after(placeAt(sections(WEEK), new Set(moved), place))).toBe(expected);
});

test.each<[string, -1 | 1, string]>([
  ['b', -1, 'bac|de|'],
  ['b', 1, 'acb|de|'],
  ['c', 1, 'ab|cde|'],
  ['d', -1, 'abcd|e|'],
  ['e', 1, 'abc|d|e'],
  ['a', -1, 'abc|de|'],
  ['ac', 1, 'b|acde|'],
  ['bc', -1, 'bca|de|'],
  ['be', -1, 'beac|d|'],
])('%s moved by %i: %s', (moved, by, expected) => {
  const place = placeBeside(sections(WEEK), new Set(moved), by);
  expect(after(place ? placeAt(sections(WEEK), new Set(moved), place) : [])).toBe(expected);
});

test('nothing moves when nothing is named', () => {
  expect(placeBeside(sections(WEEK), new Set(), 1)).toBeUndefined();
});

test('a week is sorted by time or by site, each section for itself', () => {
  expect(after(sortOnce(sections(WEEK), 'time'))).toBe('cba|ed|');
  expect(after(sortOnce(sections(WEEK), 'site'))).toBe('bca|de|');
});
