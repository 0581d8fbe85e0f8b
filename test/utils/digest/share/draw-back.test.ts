import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnBack, drawWeekBack, TOLERANCE } from '@/utils/digest/share/draw-back';
import { latestIn } from '@/utils/digest/share/week-rows';
import { isLater } from '@/utils/digest/merge';
import { captured, stampAt } from './rows';

const HOUR = 3_600_000;
const YEAR = 366 * 24 * HOUR;
const NOW = Date.UTC(2018, 0, 28);

test.each([
  ['in the past', NOW - YEAR, NOW - YEAR],
  ['a little ahead', NOW + TOLERANCE, NOW + TOLERANCE],
  ['just too far', NOW + TOLERANCE + 1, NOW],
  ['an hour', NOW + HOUR, NOW],
  ['a year', NOW + YEAR, NOW],
  ['the end of time', Number.MAX_SAFE_INTEGER, NOW],
])('a stamp %s', (_, at, expected) => {
  const drawn = drawnBack(stampAt(at), NOW);
  expect(drawn.at).toBe(expected);
  expect(Number.isSafeInteger(drawn.tick + 1)).toBe(true);
  expect(drawnBack(drawn, NOW)).toEqual(drawn);
});

test('stamps that are drawn back to one moment stay in their order and apart', () => {
  const ahead = fc.record({ at: fc.integer({ min: NOW + TOLERANCE + 1, max: NOW + 100 * YEAR }), tick: fc.nat(1000), by: fc.constant('me') });
  fc.assert(fc.property(ahead, ahead, (a, b) => void expect(isLater(drawnBack(a, NOW), drawnBack(b, NOW))).toBe(isLater(a, b))));
});

test('a week is drawn back whole, issue and all', () => {
  const stamp = stampAt(NOW + YEAR);
  const week = { candidates: [captured(['a'], NOW + YEAR, 'me')], issue: { week: '2018-W04' as const, published: { value: null, stamp }, texts: { discussion: { value: '', stamp } } } };
  expect(latestIn(drawWeekBack(week, NOW))?.at).toBe(NOW);
});
