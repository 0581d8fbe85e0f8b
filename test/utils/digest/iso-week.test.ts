import { describe, expect, it } from 'vitest';
import { type Week, shiftWeek, weekAt, weekParts, weekRange } from '@/utils/digest/iso-week';

/** The Monday that week 1 begins on, and how many weeks the year has; from the ISO 8601 calendar. */
const YEARS: readonly [year: number, firstMonday: string, weeks: number][] = [
  [2015, '2014-12-29', 53],
  [2016, '2016-01-04', 52],
  [2017, '2017-01-02', 52],
  [2018, '2018-01-01', 52],
  [2019, '2018-12-31', 52],
  [2020, '2019-12-30', 53],
  [2021, '2021-01-04', 52],
  [2022, '2022-01-03', 52],
  [2023, '2023-01-02', 52],
  [2024, '2024-01-01', 52],
  [2025, '2024-12-30', 52],
  [2026, '2025-12-29', 53],
  [2027, '2027-01-04', 52],
  [2028, '2028-01-03', 52],
  [2029, '2029-01-01', 52],
  [2030, '2029-12-31', 52],
  [2031, '2030-12-30', 52],
  [2032, '2031-12-29', 53],
];

/** What the offset from UTC was in hours, at a Monday's midnight there. */
const ZONES: readonly [zone: string, offset: (monday: Date) => number][] = [
  ['Asia/Shanghai', () => 8],
  ['UTC', () => 0],
  ['America/Los_Angeles', (monday) => (isDaylightSaving(monday) ? -7 : -8)],
];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Pacific daylight time: from the second Sunday of March to the first Sunday of November. */
function isDaylightSaving(monday: Date): boolean {
  const sunday = (month: number, nth: number): number => {
    const first = new Date(Date.UTC(monday.getUTCFullYear(), month, 1));
    return first.getTime() + (((7 - first.getUTCDay()) % 7) + (nth - 1) * 7) * DAY;
  };
  return monday.getTime() > sunday(2, 2) && monday.getTime() <= sunday(10, 1);
}

const name = (year: number, week: number): Week => `${year}-W${String(week).padStart(2, '0')}`;

/** 2014 stands before the table and had 52 weeks. */
const lastWeekOf = (year: number): Week => name(year, YEARS.find(([listed]) => listed === year)?.[2] ?? 52);

describe.each(YEARS)('%i', (year, firstMonday, weeks) => {
  const mondays = Array.from({ length: weeks }, (_, index) => new Date(Date.parse(firstMonday) + index * 7 * DAY));

  it.each(ZONES)('turns the week at midnight from Sunday to Monday in %s', (zone, offset) => {
    mondays.forEach((monday, index) => {
      const midnight = monday.getTime() - offset(monday) * HOUR;
      expect(weekAt(midnight, zone), monday.toISOString()).toBe(name(year, index + 1));
      expect(weekAt(midnight - 60_000, zone), monday.toISOString()).toBe(index === 0 ? lastWeekOf(year - 1) : name(year, index));
    });
  });

  it('has its weeks and no other', () => {
    expect(shiftWeek(`${year}-W${weeks}`, 1)).toBe(name(year + 1, 1));
    expect(shiftWeek(`${year + 1}-W01`, -1)).toBe(name(year, weeks));
  });

  it('runs from Monday to Sunday', () => {
    mondays.forEach((monday, index) => {
      const { monday: first, sunday: last } = weekRange(`${year}-W${String(index + 1).padStart(2, '0')}`);
      expect(Date.UTC(first.year, first.month - 1, first.day)).toBe(monday.getTime());
      expect(Date.UTC(last.year, last.month - 1, last.day)).toBe(monday.getTime() + 6 * DAY);
    });
  });
});

it('gives the real digest its range', () => {
  expect(weekRange('2018-W04')).toEqual({ monday: { year: 2018, month: 1, day: 22 }, sunday: { year: 2018, month: 1, day: 28 } });
  expect(weekParts('2018-W04')).toEqual({ year: 2018, number: 4 });
});

it('refuses a time zone that does not exist', () => {
  expect(() => weekAt(0, 'Moon/Crater')).toThrow(RangeError);
});
