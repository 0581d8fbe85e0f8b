import { dayIn } from '@/utils/digest/iso-week';

/** What a backup's file is called, by the day it is in a time zone: `linkweek-backup-2026-11-23.json`. */
export function backupName(timeZone: string, now: number): string {
  const { year, month, day } = dayIn(timeZone, now);
  return `linkweek-backup-${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}.json`;
}
