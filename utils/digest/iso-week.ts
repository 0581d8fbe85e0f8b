/** An ISO 8601 week, written `2018-W04`. */
export type Week = `${string}-W${string}`;

/** A day of the calendar, in no time zone. `month` and `day` count from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Days from 1970-01-01, a Thursday, back to the Monday of its week. */
const EPOCH_WEEKDAY = 3;

/** Whole days from 1970-01-01; the day is a plain number so that weeks are plain arithmetic. */
function dayNumber({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

function calendarDay(dayNumber: number): CalendarDay {
  const date = new Date(dayNumber * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day it is at `instant` (milliseconds since 1970) in an IANA time zone. Throws a RangeError on an unknown zone. */
export function dayIn(timeZone: string, instant: number): CalendarDay {
  const format = new Intl.DateTimeFormat('en', { timeZone, calendar: 'gregory', numberingSystem: 'latn', year: 'numeric', month: 'numeric', day: 'numeric' });
  const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return { year: part.get('year') ?? NaN, month: part.get('month') ?? NaN, day: part.get('day') ?? NaN };
}

function weekOfDayNumber(day: number): Week {
  const monday = mondayOf(day);
  // ISO 8601: a week belongs to the year that its Thursday is in.
  const { year } = calendarDay(monday + 3);
  const number = (monday - mondayOf(dayNumber({ year, month: 1, day: 4 }))) / 7 + 1;
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
}

function mondayOf(day: number): number {
  return day - ((((day + EPOCH_WEEKDAY) % 7) + 7) % 7);
}

/** The week of a calendar day. */
export function weekOfDay(day: CalendarDay): Week {
  return weekOfDayNumber(dayNumber(day));
}

/** The week that `instant` (milliseconds since 1970) falls in, Monday to Sunday in `timeZone`. */
export function weekAt(instant: number, timeZone: string): Week {
  return weekOfDay(dayIn(timeZone, instant));
}

/** The year and number a week is made of: `2018-W04` → 2018, 4. */
export function weekParts(week: Week): { year: number; number: number } {
  const [year, number] = week.split('-W');
  return { year: Number(year), number: Number(number) };
}

function mondayNumber(week: Week): number {
  const { year, number } = weekParts(week);
  return mondayOf(dayNumber({ year, month: 1, day: 4 })) + (number - 1) * 7;
}

/** The first and the last day of a week. */
export function weekRange(week: Week): { monday: CalendarDay; sunday: CalendarDay } {
  const monday = mondayNumber(week);
  return { monday: calendarDay(monday), sunday: calendarDay(monday + 6) };
}

/** The week `by` weeks later, earlier where negative. */
export function shiftWeek(week: Week, by: number): Week {
  return weekOfDayNumber(mondayNumber(week) + by * 7);
}
