import type { CalendarDay } from '@/utils/digest/iso-week';

/** A post's own day, in its front matter: `date: 2018-01-28 20:00:00 +0800`. */
const DATE = /^date:\s*["']?(\d{4})-(\d\d)-(\d\d)(?!\d)/m;

/** The day that an issue's front matter says it was published on; undefined where it says none, or one that there is not. */
export function publishedOn(frontMatter: string): CalendarDay | undefined {
  const [, year, month, day] = (DATE.exec(frontMatter) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : undefined;
}
