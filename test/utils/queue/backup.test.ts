import { describe, expect, test } from 'vitest';
import { writeBackup, type Backup } from '@/utils/digest/backup/backup';
import { readBackup } from '@/utils/digest/backup/read-backup';
import { contributorsOf, type Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { importIssues } from '@/utils/digest/import/import-issues';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { addCandidate } from '@/utils/queue/add';
import { backUp, contentsOf, restore } from '@/utils/queue/backup';
import { changeSettings } from '@/utils/queue/change-settings';
import { contributorOf } from '@/utils/queue/contributors';
import type { QueueDatabase } from '@/utils/queue/database';
import { connectTo } from '@/utils/queue/folder';
import { ownWeek } from '@/utils/queue/own-week';
import { editCandidate } from '@/utils/queue/edit';
import { storeIssues } from '@/utils/queue/import';
import { changeIssue, readIssue } from '@/utils/queue/issues';
import { readSettings } from '@/utils/queue/settings';
import { takeIn } from '@/utils/queue/take-in';
import { undo } from '@/utils/queue/undo';
import { noteWeeklyBackup, readWeeklyBackup } from '@/utils/queue/weekly-backup';
import { freshDatabase, sourceOf } from './sources';

/** After all that is stamped here. */
const NOW = 1_600_000_000_000;
const YEAR = 365 * 24 * 3_600_000;
const WEEK = '2018-W04';

/** A backup as it comes back from its file. */
async function throughFile(db: QueueDatabase): Promise<Backup> {
  const read = readBackup(writeBackup(await backUp(db), 1000));
  if (!read.backup) throw new Error(`The backup is refused: ${read.reason}`);
  return read.backup;
}

async function filled(): Promise<{ db: QueueDatabase; one: Candidate; two: Candidate }> {
  const db = freshDatabase();
  const { candidate: one } = await addCandidate(sourceOf('one', { account: '号' }), WEEK, 1000, { sectionChosen: true }, db);
  const { candidate: two } = await addCandidate(sourceOf('two'), '2018-W05', 2000, {}, db);
  await editCandidate(two, { removed: true }, 3000, db);
  await changeIssue(WEEK, { published: 5, texts: { discussion: '话' } }, 4000, db);
  await changeSettings({ name: '微信群', contributor: '甲' }, 5000, db);
  return { db, one, two };
}

const fields = async (db: QueueDatabase): Promise<unknown[]> => (await db.candidates.toArray()).map(fieldsOf);
/** All that a restore may write. */
const everything = async (db: QueueDatabase): Promise<unknown> => [await backUp(db), await db.self.toArray(), await db.changes.toArray()];

describe('a restore', () => {
  test('into an empty database brings everything, removed candidates and habits too', async () => {
    const { db } = await filled();
    const other = freshDatabase();
    await restore(await throughFile(db), NOW, other);
    const [there, here] = [await backUp(db), await backUp(other)];
    expect(here).toEqual({ ...there, maker: here.maker, formerly: [there.maker], contributors: expect.arrayContaining([...there.contributors]) });
    expect([(await readSettings(other)).name, await readIssue(WEEK, other)]).toEqual(['微信群', { published: 5, texts: { discussion: '话' } }]);
  });

  test('twice changes nothing', async () => {
    const { db } = await filled();
    const other = freshDatabase();
    const backup = await throughFile(db);
    await restore(backup, NOW, other);
    const before = await everything(other);
    await restore(backup, NOW, other);
    expect(await everything(other)).toEqual(before);
  });

  test('into a filled one deletes nothing, and of each field the later value stands', async () => {
    const { db, one } = await filled();
    const backup = await throughFile(db);
    await editCandidate(one, { title: '后来改的' }, 9000, db);
    await addCandidate(sourceOf('three'), WEEK, 9100, {}, db);
    const older = await everything(db);
    await restore(backup, NOW, db);
    expect(await everything(db)).toEqual(older);

    const other = freshDatabase();
    await addCandidate(sourceOf('one', { title: '别处的' }), WEEK, 100, {}, other);
    await addCandidate(sourceOf('own'), WEEK, 200, {}, other);
    await restore(await throughFile(db), NOW, other);
    expect((await fields(other)).map((each) => (each as { title: string }).title)).toEqual(expect.arrayContaining(['后来改的', 'own', 'three']));
    expect(await other.candidates.count()).toBe(4);
  });

  test('is followed by changes that stand against it', async () => {
    const { db, one } = await filled();
    await changeSettings({ group: '链' }, 900_000, db);
    const other = freshDatabase();
    const backup = await throughFile(db);
    await restore(backup, NOW, other);
    // This machine's clock is behind the other's.
    await editCandidate(one, { note: '新的' }, 10, other);
    await restore(backup, NOW, other);
    expect((await other.candidates.get([WEEK, one.identity]))?.note.value).toBe('新的');
  });

  test('leaves who this browser is, who is the backup’s maker too from then on, and what it did can be undone as before', async () => {
    const { db, one } = await filled();
    const other = freshDatabase();
    const { candidate } = await addCandidate(sourceOf('own'), WEEK, 200, {}, other);
    await restore(await throughFile(db), NOW, other);
    expect(candidate.captured.by).not.toBe(one.captured.by);
    expect(await contributorOf(candidate.captured.by, other)).toEqual({ self: true });
    expect(await contributorOf(one.captured.by, other)).toEqual({ self: true });
    expect(await contributorOf(candidate.captured.by, db)).toEqual({ self: false, name: '' });
    await undo(99_000, other);
    expect((await other.candidates.get([WEEK, candidate.identity]))?.removed.value).toBe(true);
    expect((await other.candidates.get([WEEK, one.identity]))?.removed.value).toBe(false);
  });

  test('that fails in the middle leaves everything as it was', async () => {
    const { db } = await filled();
    const other = freshDatabase();
    await addCandidate(sourceOf('own'), WEEK, 200, {}, other);
    const before = await everything(other);
    const backup = await throughFile(db);
    // A function can't be stored: the database refuses it after all else is in.
    const broken = { ...backup, places: [{ place: 'x', section: 'articles', run: () => undefined }] };
    await expect(restore(broken, NOW, other)).rejects.toThrow();
    expect(await everything(other)).toEqual(before);
  });
});

test('a page that got another key since the backup is still one', async () => {
  const db = freshDatabase();
  await addCandidate(sourceOf('page', { identities: ['b.example/'] }), WEEK, 1000, {}, db);
  const backup = await throughFile(db);
  const other = freshDatabase();
  await addCandidate(sourceOf('page', { identities: ['a.example/', 'b.example/'] }), WEEK, 900, {}, other);
  for (const here of [db, other]) {
    await takeIn({ week: WEEK, candidates: await other.candidates.toArray(), contributors: [] }, here);
    await restore(backup, NOW, here);
    expect((await here.candidates.toArray()).map(({ identity }) => identity)).toEqual(['a.example/']);
  }
});

test('what a clock a year ahead has stamped loses to what is changed after it was restored', async () => {
  const { db, one } = await filled();
  await editCandidate(one, { title: '明年的' }, NOW + YEAR, db);
  const other = freshDatabase();
  await restore(await throughFile(db), NOW, other);
  await editCandidate(one, { title: '今天的' }, NOW + 1000, other);
  const row = await other.candidates.get([WEEK, one.identity]);
  expect(row?.title).toMatchObject({ value: '今天的' });
  expect(row?.title.stamp.at).toBeLessThanOrEqual(NOW + 1000);
});

test('what was restored on another machine is one’s own there, and waits for the folder that it is or will be connected to', async () => {
  const { db } = await filled();
  const backup = await throughFile(db);
  const [before, after] = [freshDatabase(), freshDatabase()];
  const folder = { address: 'https://dav.example/a/', user: 'u', password: 'p' };
  await connectTo(folder, before);
  await restore(backup, NOW, before);
  await restore(backup, NOW, after);
  await connectTo(folder, after);
  const own = (await ownWeek(WEEK, db)).candidates;
  for (const here of [before, after]) {
    expect((await ownWeek(WEEK, here)).candidates).toEqual(own);
    expect((await here.outbox.toArray()).map(({ week }) => week)).toEqual(expect.arrayContaining([WEEK, 'settings']));
  }
});

test('a link saved again on the machine that a backup was restored on is still this person’s alone, and on the next one too', async () => {
  const { db, one } = await filled();
  const [second, third] = [freshDatabase(), freshDatabase()];
  await restore(await throughFile(db), NOW, second);
  expect(await addCandidate(sourceOf('one'), WEEK, NOW + 1000, {}, second)).toMatchObject({ kind: 'repeat' });
  expect(contributorsOf((await second.candidates.get([WEEK, one.identity])) ?? one)).toEqual([one.captured.by]);
  await addCandidate(sourceOf('three'), WEEK, NOW + 2000, {}, second);
  await restore(await throughFile(second), NOW + 3000, third);
  expect((await ownWeek(WEEK, third)).candidates.map(({ title }) => title.value)).toEqual(['one', 'three']);
});

test('a backup by somebody who has had one id is in the first version, which every Linkweek reads', async () => {
  const { db } = await filled();
  const second = freshDatabase();
  const versionOf = async (each: QueueDatabase): Promise<unknown> => JSON.parse(writeBackup(await backUp(each), NOW)).version;
  expect(await versionOf(db)).toBe(1);
  await restore(await throughFile(db), NOW, second);
  expect(await versionOf(second)).toBe(2);
});

test('what a backup would bring is told, and nothing is stored', async () => {
  const { db, one } = await filled();
  const backup = await throughFile(db);
  const other = freshDatabase();
  expect(await contentsOf(backup, other)).toEqual({ links: 1, newLinks: 1, weeks: 1 });
  expect(await contentsOf(backup, db)).toEqual({ links: 1, newLinks: 0, weeks: 1 });
  await editCandidate(one, { removed: true }, 9000, db);
  expect(await contentsOf(backup, db)).toEqual({ links: 1, newLinks: 1, weeks: 1 });
  expect(await other.candidates.count()).toBe(0);
});

test('whatever an import stores can be backed up and read back', async () => {
  const db = freshDatabase();
  const digest = '# 2018 年第 4 周\n\n## 文章\n\n* [](https://a.example/)\n* [甲](http://b.example/)\n* [甲](http://b.example/)，又一次\n\n## __proto__\n\n话\n\n## \n\n话\n';
  const issues = importIssues(digest, { sections: DEFAULT_SECTIONS }).flatMap(({ issue }) => issue ?? []);
  expect(await storeIssues(issues, 1000, db)).toMatchObject({ added: 3 });
  await undo(2000, db);
  const backup = await throughFile(db);
  expect(backup.candidates).toHaveLength(3);
  const other = freshDatabase();
  await restore(backup, NOW, other);
  expect((await backUp(other)).candidates).toEqual((await backUp(db)).candidates);
});

test('a setting that this version does not know is no reason to refuse the file', async () => {
  const { db } = await filled();
  await db.table('settings').put({ key: 'colour', value: 'red', stamp: { at: 1, tick: 0, by: 'x' } });
  await db.table('settings').put({ key: 'spacing', value: 'perhaps', stamp: { at: 1, tick: 0, by: 'x' } });
  expect((await throughFile(db)).settings.map(({ key }) => key).sort()).toEqual(['contributor', 'name']);
});

test('a change and the weekly backup leave each other’s notes alone', async () => {
  const db = freshDatabase();
  await noteWeeklyBackup({ on: true }, db);
  await addCandidate(sourceOf('one'), WEEK, 1000, {}, db);
  const by = (await db.self.get('self'))?.contributor;
  await noteWeeklyBackup({ writtenAt: 7 }, db);
  expect(await readWeeklyBackup(db)).toEqual({ on: true, writtenAt: 7, failed: false });
  expect(await db.self.get('self')).toMatchObject({ contributor: by, lastStamp: { at: 1000 } });
  expect(await readWeeklyBackup(freshDatabase())).toEqual({ on: false, failed: false });
});
