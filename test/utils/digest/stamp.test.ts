import { expect, test } from 'vitest';
import { nextStamp } from '@/utils/digest/stamp';

test.each([
  [undefined, 5, { at: 5, tick: 0 }, 'the first'],
  [{ at: 4, tick: 7 }, 5, { at: 5, tick: 0 }, 'the clock has moved on'],
  [{ at: 5, tick: 0 }, 5, { at: 5, tick: 1 }, 'within one millisecond'],
  [{ at: 9, tick: 3 }, 5, { at: 9, tick: 4 }, 'the clock was set back'],
])('after %j at %i comes %j: %s', (last, now, next, _why) => {
  expect(nextStamp(last, now, 'me')).toEqual({ ...next, by: 'me' });
});
