import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeWeek } from '@/utils/digest/share/merge-week';
import { EMPTY_WEEK, type WeekRows } from '@/utils/digest/share/week-rows';
import { anyWeek, RUNS, SEED } from './rows';

/** A file as a queue that holds nothing takes it in. */
const held = (file: WeekRows): WeekRows => mergeWeek(EMPTY_WEEK, file);
const options = { numRuns: RUNS, seed: SEED };
const long = { timeout: 3_600_000 };

describe(`files of many contributors make the same week, ${RUNS} times`, () => {
  test('in any order', long, () => {
    fc.assert(fc.property(anyWeek, anyWeek, (a, b) => void expect(mergeWeek(a, b)).toEqual(mergeWeek(b, a))), options);
  });

  test('in any grouping', long, () => {
    fc.assert(fc.property(anyWeek, anyWeek, anyWeek, (a, b, c) => void expect(mergeWeek(mergeWeek(a, b), c)).toEqual(mergeWeek(a, mergeWeek(b, c)))), options);
  });

  test('any number of times', long, () => {
    fc.assert(
      fc.property(anyWeek, anyWeek, (a, b) => {
        const both = mergeWeek(a, b);
        expect(mergeWeek(held(a), a)).toEqual(held(a));
        expect(mergeWeek(both, b)).toEqual(both);
        expect(mergeWeek(both, both)).toEqual(both);
      }),
      options,
    );
  });

  test('a page stands once, whoever knew it by what', long, () => {
    fc.assert(
      fc.property(anyWeek, anyWeek, (a, b) => {
        const identities = mergeWeek(a, b).candidates.flatMap((row) => row.identities);
        expect(new Set(identities).size).toBe(identities.length);
        expect(new Set(identities)).toEqual(new Set([...a.candidates, ...b.candidates].flatMap((row) => row.identities)));
      }),
      options,
    );
  });
});
