import { weekAt, type Week } from '@/utils/digest/iso-week';

/** The week it is now in a time zone. */
export function weekNow(timeZone: string): Week {
  return weekAt(Date.now(), timeZone);
}
