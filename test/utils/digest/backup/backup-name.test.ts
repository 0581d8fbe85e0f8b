import { expect, test } from 'vitest';
import { backupName } from '@/utils/digest/backup/backup-name';

test.each([
  ['Asia/Shanghai', '2026-11-22T16:00:00Z', 'linkweek-backup-2026-11-23.json'],
  ['UTC', '2026-11-22T16:00:00Z', 'linkweek-backup-2026-11-22.json'],
  ['Asia/Shanghai', '2026-01-02T03:00:00Z', 'linkweek-backup-2026-01-02.json'],
])('in %s at %s: %s', (zone, at, expected) => {
  expect(backupName(zone, Date.parse(at))).toBe(expected);
});
