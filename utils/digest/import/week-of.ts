import { isWeek } from '@/utils/digest/is-week';
import { weekOfDay, weekRange, type Week } from '@/utils/digest/iso-week';

/** The days an issue is about, `20180122-20180128`. */
const RANGE = /(?<!\d)(\d{4})(\d\d)(\d\d)\s*[-–—~～至]\s*\d{8}(?!\d)/;
/** What an issue calls its week, a form on each row. */
const FORMS: readonly RegExp[] = [/(\d{4})\s*年\s*第\s*(\d{1,2})\s*周/, /(\d{4})-W(\d\d)(?!\d)/, /\bweek\s+(\d{1,2})\s*,\s*(?<year>\d{4})/i];

/** The week that an issue's title and quote say it is, by its days first: numbers are counted in more than one way. */
export function weekOf(words: string): Week | undefined {
  return weekOfRange(words) ?? FORMS.map((form) => namedWeek(words, form)).find((week) => week !== undefined);
}

function weekOfRange(words: string): Week | undefined {
  const [, year, month, day] = RANGE.exec(words) ?? [];
  if (day === undefined) return undefined;
  const week = weekOfDay({ year: Number(year), month: Number(month), day: Number(day) });
  const { monday } = weekRange(week);
  return monday.month === Number(month) && monday.day === Number(day) && isWeek(week) ? week : undefined;
}

function namedWeek(words: string, form: RegExp): Week | undefined {
  const found = form.exec(words);
  const year = found?.groups?.year ?? found?.[1];
  const number = found?.groups?.year === undefined ? found?.[2] : found[1];
  const week = `${year ?? ''}-W${number?.padStart(2, '0') ?? ''}`;
  return isWeek(week) ? week : undefined;
}

/** What stands between 「 and 」 first; empty where nothing does. */
export function quotedName(words: string): string {
  return /「([^「」]*)」/.exec(words)?.[1] ?? '';
}
