import { expect, test } from 'vitest';
import { isLater } from '@/utils/digest/merge';
import { addCandidate } from '@/utils/queue/add';
import { editCandidate } from '@/utils/queue/edit';
import { drawOwnWeekBack, ownWeek } from '@/utils/queue/own-week';
import { freshDatabase, sourceOf } from './sources';

const WEEK = '2018-W04';
const NOW = Date.UTC(2018, 0, 28);
const YEAR = 365 * 24 * 3_600_000;

test('of two changes by a clock a year ahead the later stays the later, though the server’s time seems to go back between', async () => {
  const db = freshDatabase();
  const { candidate } = await addCandidate(sourceOf('one'), WEEK, NOW + YEAR, {}, db);
  await editCandidate(candidate, { title: '先' }, NOW + YEAR + 10, db);
  expect(await drawOwnWeekBack(WEEK, NOW, db)).toBe(true);
  const first = (await ownWeek(WEEK, db)).candidates[0]?.title.stamp;
  await editCandidate(candidate, { title: '后' }, NOW + YEAR + 60, db);
  expect(await drawOwnWeekBack(WEEK, NOW - 300, db)).toBe(true);
  const second = (await ownWeek(WEEK, db)).candidates[0]?.title;
  expect(second?.value).toBe('后');
  expect(first && second && isLater(second.stamp, first)).toBe(true);
  expect(second?.stamp.at).toBeLessThanOrEqual(NOW);
});
