import { shiftWeek, type Week } from './iso-week';

/** Whether a text names a week that exists: `2018-W04`, and `2020-W53` but not `2018-W53`. */
export function isWeek(text: string): text is Week {
  const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(text) ?? [];
  return year !== undefined && shiftWeek(`${year}-W${number ?? ''}`, 0) === text;
}
