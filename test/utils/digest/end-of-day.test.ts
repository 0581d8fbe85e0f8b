import { describe, expect, it } from 'vitest';
import { endOfDay } from '@/utils/digest/end-of-day';

describe('a day ends', () => {
  it.each([
    ['Asia/Shanghai', { year: 2018, month: 1, day: 28 }, '2018-01-28T15:59:59.999Z'],
    ['UTC', { year: 2018, month: 12, day: 31 }, '2018-12-31T23:59:59.999Z'],
    ['Pacific/Kiritimati', { year: 2018, month: 1, day: 28 }, '2018-01-28T09:59:59.999Z'],
    ['Pacific/Pago_Pago', { year: 2018, month: 1, day: 28 }, '2018-01-29T10:59:59.999Z'],
    ['Asia/Kathmandu', { year: 2018, month: 1, day: 28 }, '2018-01-28T18:14:59.999Z'],
    // The clocks go forward, or back, on that very Sunday.
    ['America/New_York', { year: 2018, month: 3, day: 11 }, '2018-03-12T03:59:59.999Z'],
    ['America/New_York', { year: 2018, month: 11, day: 4 }, '2018-11-05T04:59:59.999Z'],
  ])('in %s, %o: %s', (zone, day, expected) => {
    expect(new Date(endOfDay(zone, day)).toISOString()).toBe(expected);
  });
});
