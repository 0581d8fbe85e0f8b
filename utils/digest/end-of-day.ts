import type { CalendarDay } from './iso-week';

/** The last millisecond of a calendar day in an IANA time zone, since 1970. Throws a RangeError on an unknown zone. */
export function endOfDay(timeZone: string, day: CalendarDay): number {
  const midnight = Date.UTC(day.year, day.month - 1, day.day + 1);
  // The zone's clock is right where the one that is about right says it is: zones change their clocks in the small hours.
  return midnight - clockAhead(timeZone, midnight - clockAhead(timeZone, midnight)) - 1;
}

/** How far a zone's clock is ahead of UTC at an instant, milliseconds. */
function clockAhead(timeZone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const [year = NaN, month = NaN, ...rest] = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map((type) => part.get(type));
  return Date.UTC(year, month - 1, ...rest.map((value) => value ?? NaN)) - instant;
}
