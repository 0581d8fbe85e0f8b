import { expect, it } from 'vitest';
import { isWeek } from '@/utils/digest/is-week';

it.each([
  ['2018-W04', true],
  ['2020-W53', true],
  ['2018-W53', false],
  ['2018-W00', false],
  ['2018-W4', false],
  ['W04', false],
  ['', false],
])('knows whether %j names a week: %s', (text, expected) => {
  expect(isWeek(text)).toBe(expected);
});
