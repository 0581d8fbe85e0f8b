import { expect, test } from 'vitest';
import { isLater } from '@/utils/digest/merge';
import { addCandidate } from '@/utils/queue/add';
import type { QueueDatabase } from '@/utils/queue/database';
import { editCandidate } from '@/utils/queue/edit';
import { connectTo, disconnect } from '@/utils/queue/folder';
import { drawOwnWeekBack, noteShared, ownWeek } from '@/utils/queue/own-week';
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

test('what was taken out before anybody had it stays out of what is shared; what others may have is taken out for them too', async () => {
  const db = freshDatabase();
  const { candidate } = await addCandidate(sourceOf('misclick'), WEEK, NOW, {}, db);
  await addCandidate(sourceOf('kept'), WEEK, NOW, {}, db);
  await editCandidate(candidate, { removed: true }, NOW + 10, db);
  expect((await ownWeek(WEEK, db)).candidates.map(({ identity }) => identity)).toEqual(['kept.example/']);
  await editCandidate(candidate, { removed: false }, NOW + 20, db);
  await noteShared(await ownWeek(WEEK, db), db);
  await editCandidate(candidate, { removed: true }, NOW + 30, db);
  expect((await ownWeek(WEEK, db)).candidates.map(({ identity, removed }) => [identity, removed.value])).toEqual([['misclick.example/', true], ['kept.example/', false]]);
});

const FIRST = { address: 'https://dav.example/first/', user: 'u', password: 'p' };
const SECOND = { ...FIRST, address: 'https://dav.example/second/' };

test.each<[string, (db: QueueDatabase, share: (address?: string) => Promise<void>) => Promise<void>, readonly string[]]>([
  ['is taken out for the group of the folder that it went to', async (_, share) => share(FIRST.address), ['page.example/']],
  ['is nobody’s business in the group of another folder', async (db, share) => {
    await share(FIRST.address);
    await connectTo(SECOND, db);
  }, []],
  ['nor in another user’s at the same address', async (db, share) => {
    await share(FIRST.address);
    await connectTo({ ...FIRST, user: 'another' }, db);
  }, []],
  ['is taken out for both groups where it went to both', async (db, share) => {
    await share(FIRST.address);
    await connectTo(SECOND, db);
    await share(SECOND.address);
  }, ['page.example/']],
  ['is taken out wherever it went by chat too', async (db, share) => {
    await share(FIRST.address);
    await share();
    await connectTo(SECOND, db);
  }, ['page.example/']],
  ['is taken out by chat where no folder is connected any more', async (db, share) => {
    await share(FIRST.address);
    await disconnect(db);
  }, ['page.example/']],
])('what others have and was removed since %s', async (_, happens, out) => {
  const db = freshDatabase();
  const { candidate } = await addCandidate(sourceOf('page'), WEEK, NOW, {}, db);
  await connectTo(FIRST, db);
  await happens(db, async (address) => noteShared(await ownWeek(WEEK, db), db, address));
  await editCandidate(candidate, { removed: true }, NOW + 10, db);
  expect((await ownWeek(WEEK, db)).candidates.map(({ identity }) => identity)).toEqual(out);
});
