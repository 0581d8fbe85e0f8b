import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edited } from '@/utils/digest/candidate-edit';
import type { Candidate } from '@/utils/digest/candidate';
import type { Issue } from '@/utils/digest/issue';
import { merge, mergeField, mergeIssue } from '@/utils/digest/merge';
import type { Stamped } from '@/utils/digest/stamp';
import { candidate } from './export/candidates';

const at = (time: number, tick = 0, by = 'me') => ({ at: time, tick, by });

describe('of two values the later stands', () => {
  test.each([
    ['by time', at(2), at(1), 'first'],
    ['by tick', at(1, 1), at(1, 0), 'first'],
    ['time before tick', at(1, 9), at(2, 0), 'second'],
    ['by contributor, where all else is equal', at(1, 0, 'b'), at(1, 0, 'a'), 'first'],
    ['tick before contributor', at(1, 0, 'b'), at(1, 1, 'a'), 'second'],
  ])('%s', (_, first, second, expected) => {
    const [a, b] = [{ value: 'first', stamp: first }, { value: 'second', stamp: second }];
    expect(mergeField(a, b).value).toBe(expected);
    expect(mergeField(b, a).value).toBe(expected);
  });
});

test('two people change different fields of one candidate, and both changes stand', () => {
  const first = candidate({ title: '甲' });
  const mine = edited(first, { title: '我的' }, at(5));
  const yours = edited(first, { note: '你的', title: '早些' }, at(4, 0, 'you'));
  const { title, note } = merge(mine, yours);
  expect([title.value, note.value]).toEqual(['我的', '你的']);
});

test('a removal stands against an earlier change, and a later change brings nothing back by itself', () => {
  const first = candidate();
  const removed = edited(first, { removed: true }, at(5));
  expect(merge(removed, edited(first, { title: '晚些' }, at(9))).removed.value).toBe(true);
  expect(merge(removed, edited(first, { removed: false }, at(9))).removed.value).toBe(false);
});

test('what was captured first is kept, and every identity that is known', () => {
  const early: Candidate = { ...candidate(), identities: ['k', 'b'], identity: 'k', captured: { title: '早', address: '', site: '', at: 1, by: 'x' } };
  const late: Candidate = { ...early, identities: ['k', 'a'], captured: { ...early.captured, title: '晚', at: 2 } };
  expect(merge(late, early)).toMatchObject({ identities: ['k', 'a', 'b'], captured: { title: '早' } });
});

test('who captured either copy is kept, so that a page two people saved bears both names', () => {
  const mine: Candidate = { ...candidate(), captured: { title: '', address: '', site: '', at: 2, by: 'me' } };
  const yours: Candidate = { ...mine, captured: { ...mine.captured, at: 1, by: 'you' } };
  expect(merge(mine, yours).addedBy).toEqual(['me', 'you']);
  expect(merge(mine, mine)).toEqual(mine);
});

const stamp = fc.record({ at: fc.nat(3), tick: fc.nat(2), by: fc.constantFrom('a', 'b') });
const stamped = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Stamped<T>> => fc.record({ value, stamp });
const short = fc.string({ maxLength: 2 });
const captured = fc.record({ title: short, address: short, site: short, at: fc.nat(2), by: fc.constantFrom('a', 'b') });
const copy: fc.Arbitrary<Candidate> = fc.record({
  week: fc.constant('2018-W04' as const),
  identity: fc.constant('k'),
  identities: fc.shuffledSubarray(['x', 'y', 'z']).map((more) => ['k', ...more]),
  captured,
  title: stamped(short),
  address: stamped(short),
  note: stamped(short),
  section: stamped(short),
  order: stamped(short),
  dropped: stamped(fc.boolean()),
  removed: stamped(fc.boolean()),
});
const issueCopy: fc.Arbitrary<Issue> = fc.record({
  week: fc.constant('2018-W04' as const),
  published: stamped(fc.option(fc.nat(3))),
  texts: fc.dictionary(fc.constantFrom('discussion', 'footer', '__proto__', 'constructor'), stamped(short)),
});

function laws<Copy>(copies: fc.Arbitrary<Copy>, mergeTwo: (a: Copy, b: Copy) => Copy): void {
  test('in any order', () => {
    fc.assert(fc.property(copies, copies, (a, b) => void expect(mergeTwo(a, b)).toEqual(mergeTwo(b, a))), { numRuns: 2000 });
  });
  test('in any grouping', () => {
    fc.assert(fc.property(copies, copies, copies, (a, b, c) => void expect(mergeTwo(mergeTwo(a, b), c)).toEqual(mergeTwo(a, mergeTwo(b, c)))), { numRuns: 2000 });
  });
  test('any number of times', () => {
    fc.assert(fc.property(copies, copies, (a, b) => void expect([mergeTwo(a, a), mergeTwo(mergeTwo(a, b), b)]).toEqual([a, mergeTwo(a, b)])), { numRuns: 2000 });
  });
}

describe('copies of a candidate merge alike', () => laws(copy, merge));
describe('copies of an issue merge alike', () => laws(issueCopy, mergeIssue));
