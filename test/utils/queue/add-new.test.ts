import { expect, test, vi } from 'vitest';
import type { CandidateSource } from '@/utils/digest/candidate';
import type { PageReading } from '@/utils/digest/reading';
import { spacedTitleOf } from '@/utils/digest/text/spaced-title';
import { addBySettings, addCandidate } from '@/utils/queue/add';
import { addNew, type NewCandidate } from '@/utils/queue/add-new';
import { openAsItIs } from '@/utils/queue/open-as-it-is';
import { changeSettings } from '@/utils/queue/change-settings';
import type { QueueDatabase } from '@/utils/queue/database';
import { editCandidate } from '@/utils/queue/edit';
import { undo } from '@/utils/queue/undo';
import { watchWeek } from '@/utils/queue/week';
import { watchWeeks, type CountedWeek } from '@/utils/queue/weeks';
import { freshDatabase, sourceOf } from './sources';
import { putStored, STORED } from './stored/stored';

const WEEK = '2018-W04';
const PAGE: PageReading = { kind: 'page', article: true, title: '关于“比特币”的思考', spacedTitle: spacedTitleOf('关于“比特币”的思考'), capturedTitle: '关于“比特币”的思考 - 站', address: 'https://page.example/', capturedAddress: 'https://page.example/?from=test', identities: ['page.example/', 'page:1'], section: 'articles', site: '站', account: '号', author: '甲', publishedAt: 500 };
const ITS: Partial<CandidateSource> = { identities: ['page:1'] };

/** Adds the page to a database that Dexie has opened, as the popup's first script does. */
async function addPast(db: QueueDatabase, weekBy: Parameters<typeof addNew>[2] = () => WEEK, now = 2000): Promise<NewCandidate | undefined> {
  const opened = await openAsItIs(db.name);
  if (!opened) throw new Error('The database did not open.');
  try {
    return await addNew(opened, PAGE, weekBy, WEEK, now);
  } finally {
    opened.close();
  }
}

const dumpOf = async (db: QueueDatabase): Promise<unknown> => Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));

/** What a database may hold before, from one that has nothing but who this is. */
const BEFORE: readonly [string, (db: QueueDatabase) => Promise<unknown>][] = [
  ['nothing', async () => undefined],
  ['other pages in this week and the next', async (db) => {
    for (const name of ['one', 'two']) await addCandidate(sourceOf(name), WEEK, 1000, {}, db);
    await addCandidate(sourceOf('three'), '2018-W05', 1000, {}, db);
  }],
  ['a section that was chosen for what its account publishes', (db) => addCandidate(sourceOf('one', { site: '站', account: '号', section: 'tools' }), WEEK, 1000, { sectionChosen: true }, db)],
  ['titles that are kept as they come, and another zone', (db) => changeSettings({ spacing: false, timeZone: 'Europe/Berlin' }, 1000, db)],
  ['a stamp that is ahead of the clock', (db) => db.self.update('self', { lastStamp: { at: 3000, tick: 2, by: 'me' } })],
  ['a group’s folder', (db) => db.folder.put({ key: 'folder', address: 'https://dav.example/', user: 'u', password: 'p', polls: 0 })],
  ['so many changes that the oldest are taken away', (db) => db.changes.bulkAdd(Array.from({ length: 220 }, (_, at) => ({ at, steps: [], undone: false })))],
  ['so many changes that the oldest stay for now', (db) => db.changes.bulkAdd(Array.from({ length: 219 }, (_, at) => ({ at, steps: [], undone: false })))],
];

test.each(BEFORE)('a page that is new is stored row by row as Dexie’s way stores it: beside %s', async (_, prepare) => {
  const [past, by] = [freshDatabase(), freshDatabase()];
  for (const db of [past, by]) {
    await db.self.put({ key: 'self', contributor: 'me', formerly: ['before'] });
    await prepare(db);
  }
  const { into } = await addBySettings(PAGE, () => WEEK, WEEK, 2000, by);
  expect(into?.added.kind).toBe('saved');
  expect(await addPast(past)).toEqual({ week: WEEK, candidate: into?.added.candidate });
  expect(await dumpOf(past)).toEqual(await dumpOf(by));
});

test('who has saved nothing before is given an id, and keeps it', async () => {
  const db = freshDatabase();
  await db.open();
  const added = await addPast(db);
  expect(added?.candidate.captured.by).toMatch(/^[\da-f-]{36}$/);
  expect(await db.self.get('self')).toMatchObject({ contributor: added?.candidate.captured.by, lastStamp: { at: 2000, tick: 0 } });
});

test('it can be taken back', async () => {
  const db = freshDatabase();
  await db.open();
  await addPast(db);
  expect(await undo(3000, db)).toBe('turned');
  expect((await db.candidates.toArray()).map(({ removed }) => removed.value)).toEqual([true]);
});

test.each<[string, (db: QueueDatabase) => Promise<unknown>]>([
  ['this week has it', (db) => addCandidate(sourceOf('one', ITS), WEEK, 1000, {}, db)],
  ['another week has it', (db) => addCandidate(sourceOf('one', ITS), '2017-W50', 1000, {}, db)],
  ['it was taken out of this week', async (db) => {
    const { candidate } = await addCandidate(sourceOf('one', ITS), WEEK, 1000, {}, db);
    await editCandidate(candidate, { removed: true }, 1001, db);
  }],
  ['something was undone last, which is to be forgotten', async (db) => {
    await addCandidate(sourceOf('one'), WEEK, 1000, {}, db);
    await undo(1001, db);
  }],
])('nothing is done, and all is left to Dexie’s way, where %s', async (_, prepare) => {
  const db = freshDatabase();
  await prepare(db);
  const before = await dumpOf(db);
  expect(await addPast(db)).toBeUndefined();
  expect(await dumpOf(db)).toEqual(before);
});

test.each([
  ['let the page in nowhere', undefined],
  ['put it into another week than was likely', '2018-W05'],
] as const)('nothing is done where the settings %s', async (_, week) => {
  const db = freshDatabase();
  await db.open();
  expect(await addPast(db, () => week)).toBeUndefined();
  expect([await db.candidates.count(), await db.changes.count(), await db.self.count()]).toEqual([0, 0, 0]);
});

test('nothing is done where something breaks in the middle, and nothing breaks with it', async () => {
  const db = freshDatabase();
  await db.open();
  expect(await addPast(db, () => expect.fail('The settings can’t be made sense of.'))).toBeUndefined();
  expect(await db.candidates.count()).toBe(0);
});

test('nothing is done in a database that was closed meanwhile', async () => {
  const db = freshDatabase();
  await db.open();
  const opened = await openAsItIs(db.name);
  opened?.close();
  await expect(opened && addNew(opened, PAGE, () => WEEK, WEEK, 2000)).rejects.toThrow();
  expect(await db.candidates.count()).toBe(0);
});

test('whoever shows the week is told of it', async () => {
  const db = freshDatabase();
  const told: string[][] = [];
  const stop = watchWeek(WEEK, { onAnswer: (candidates) => told.push(candidates.map(({ identity }) => identity)), onError: (error) => expect.unreachable(String(error)) }, db);
  await vi.waitFor(() => expect(told).toEqual([[]]));
  await addPast(db);
  await vi.waitFor(() => expect(told.at(-1)).toEqual(['page.example/']));
  stop();
});

test('whoever shows how many each week has is told of it', async () => {
  const db = freshDatabase();
  let told: CountedWeek[] | undefined;
  const stop = watchWeeks({ onAnswer: (weeks) => (told = weeks), onError: (error) => expect.unreachable(String(error)) }, db);
  await vi.waitFor(() => expect(told).toEqual([]));
  await addPast(db);
  await vi.waitFor(() => expect(told).toEqual([{ week: WEEK, count: 1 }]));
  stop();
});

test('a database that is not there is not opened, and nothing is left behind', async () => {
  const { name } = freshDatabase();
  expect(await openAsItIs(name)).toBeUndefined();
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
});

test.each(STORED.filter(({ version }) => version < 40))('a database of version $version, with $what, is left to be brought up', async (stored) => {
  const db = freshDatabase();
  await putStored(db.name, stored);
  expect(await openAsItIs(db.name)).toBeUndefined();
  await db.open();
  expect(db.isOpen()).toBe(true);
});

test('a database of a newer build is left alone', async () => {
  const { name } = freshDatabase();
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open(name, 50);
    opening.onsuccess = () => resolve(opening.result.close());
  });
  expect(await openAsItIs(name)).toBeUndefined();
});

test('who brings the database up, or deletes it, need not wait', async () => {
  const db = freshDatabase();
  await db.open();
  db.close();
  expect(await openAsItIs(db.name)).toBeDefined();
  await db.delete();
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(db.name);
});

test('a database that does not open in time is given up, and closed when it does', async () => {
  const db = freshDatabase();
  await db.open();
  db.close();
  let release = (): void => undefined;
  const upgrading = indexedDB.open(db.name, 41);
  // Who brings it up takes their time over it.
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await new Promise<void>((begun) => {
    upgrading.onupgradeneeded = () => {
      const store = upgrading.transaction?.objectStore('self');
      let holding = true;
      void held.then(() => (holding = false));
      const hold = (): void => {
        const asking = store?.get('self');
        if (asking) asking.onsuccess = () => (holding ? hold() : undefined);
      };
      hold();
      begun();
    };
  });
  expect(await openAsItIs(db.name)).toBeUndefined();
  release();
  await new Promise<void>((resolve) => {
    upgrading.onsuccess = () => resolve(upgrading.result.close());
  });
  await db.delete();
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(db.name);
});
