import { describe, expect, it } from 'vitest';
import { nextWeekAt } from '@/utils/digest/week-turn';

describe('the next week begins', () => {
  it.each([
    ['in the middle of a week', 'Asia/Shanghai', '2018-01-24T04:00:00Z', '2018-01-28T16:00:00.000Z'],
    ['in the last moment of one', 'Asia/Shanghai', '2018-01-28T15:59:59.999Z', '2018-01-28T16:00:00.000Z'],
    ['in the first moment of one', 'Asia/Shanghai', '2018-01-28T16:00:00Z', '2018-02-04T16:00:00.000Z'],
    ['where it is Monday already', 'Pacific/Kiritimati', '2018-01-28T12:00:00Z', '2018-02-04T10:00:00.000Z'],
    ['where it is Sunday still', 'Pacific/Pago_Pago', '2018-01-29T10:00:00Z', '2018-01-29T11:00:00.000Z'],
    ['over the end of a year', 'UTC', '2018-12-31T00:00:00Z', '2019-01-07T00:00:00.000Z'],
    ['on a Sunday of 23 hours', 'America/New_York', '2018-03-11T06:30:00Z', '2018-03-12T04:00:00.000Z'],
  ])('%s (%s, %s): %s', (_, zone, instant, expected) => {
    expect(new Date(nextWeekAt(Date.parse(instant), zone)).toISOString()).toBe(expected);
  });
});
