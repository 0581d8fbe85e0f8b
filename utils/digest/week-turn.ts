import { endOfDay } from './end-of-day';
import { weekAt, weekRange } from './iso-week';

/** When the week after the one of `instant` begins in an IANA time zone; both milliseconds since 1970. Throws a RangeError on an unknown zone. */
export function nextWeekAt(instant: number, timeZone: string): number {
  return endOfDay(timeZone, weekRange(weekAt(instant, timeZone)).sunday) + 1;
}
