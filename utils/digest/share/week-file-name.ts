import type { WeekFile } from './week-file';

/** What some system forbids in a file's name, and what can't be seen in it. */
const UNSAFE = /[\p{C}<>:"/\\|?*]/gu;

/** The name under which a person saves a week for others: `2018-W04 张三.linkweek.json`. */
export function weekFileName({ week, name }: Pick<WeekFile, 'week' | 'name'>): string {
  return `${[week, name.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim()].filter(Boolean).join(' ')}.linkweek.json`;
}
