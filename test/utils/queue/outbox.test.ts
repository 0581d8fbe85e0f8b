import { expect, test } from 'vitest';
import { addCandidate } from '@/utils/queue/add';
import { changeSettings } from '@/utils/queue/change-settings';
import type { QueueDatabase } from '@/utils/queue/database';
import { editCandidate } from '@/utils/queue/edit';
import { connectTo, disconnect, readFolder } from '@/utils/queue/folder';
import { changeIssue } from '@/utils/queue/issues';
import { takeOut, waitingParts } from '@/utils/queue/outbox';
import { ownWeek } from '@/utils/queue/own-week';
import { takeIn } from '@/utils/queue/take-in';
import { undo } from '@/utils/queue/undo';
import { freshDatabase, sourceOf } from './sources';

const WEEK = '2018-W04';
const NOW = Date.UTC(2018, 0, 28);
const FOLDER = { address: 'https://dav.example/a/', user: 'u', password: 'p' };

const parts = async (db: QueueDatabase): Promise<string[]> => (await db.outbox.toArray()).map(({ week, identity }) => `${week} ${identity}`).sort();
const capture = (name: string, db: QueueDatabase): Promise<unknown> => addCandidate(sourceOf(name), WEEK, NOW, {}, db);
async function connected(): Promise<QueueDatabase> {
  const db = freshDatabase();
  await connectTo(FOLDER, db);
  return db;
}
async function send(db: QueueDatabase): Promise<void> {
  for (const waiting of (await waitingParts(db)).values()) await takeOut(db, FOLDER.address, waiting);
}

test('nothing waits where no folder is connected', async () => {
  const db = freshDatabase();
  await capture('one', db);
  expect(await parts(db)).toEqual([]);
});

/** What a person does, and what of it waits then. */
const DOINGS: readonly [string, (db: QueueDatabase) => Promise<unknown>, string[]][] = [
  ['captures', (db) => capture('two', db), ['2018-W04 two.example/']],
  ['edits', async (db) => editCandidate({ week: WEEK, identity: 'one.example/' }, { title: '新' }, NOW, db), ['2018-W04 one.example/']],
  ['undoes', (db) => undo(NOW, db), ['2018-W04 one.example/']],
  ['writes the issue', (db) => changeIssue(WEEK, { texts: { discussion: '甲' } }, NOW, db), ['2018-W04 ']],
  ['decides what all share', (db) => changeSettings({ group: '链' }, NOW, db), ['settings ']],
  ['gives their name', (db) => changeSettings({ contributor: '张三' }, NOW, db), ['settings ']],
  ['decides what is their own', (db) => changeSettings({ theme: 'dark' }, NOW, db), []],
];

test.each(DOINGS)('waits once a person %s, until it is sent', async (_, act, expected) => {
  const db = await connected();
  await capture('one', db);
  await send(db);
  await act(db);
  expect(await parts(db)).toEqual(expected);
  await send(db);
  expect(await parts(db)).toEqual([]);
});

test('what is changed again while it is being sent still waits', async () => {
  const db = await connected();
  await capture('one', db);
  const sending = (await waitingParts(db)).get(WEEK) ?? [];
  await editCandidate({ week: WEEK, identity: 'one.example/' }, { title: '新' }, NOW, db);
  await takeOut(db, FOLDER.address, sending);
  expect(await parts(db)).toEqual(['2018-W04 one.example/']);
});

test('what comes from others does not go back out', async () => {
  const [ann, bob] = [freshDatabase(), await connected()];
  await capture('one', ann);
  const { contributor, name, ...rows } = await ownWeek(WEEK, ann);
  await takeIn({ ...rows, contributors: [{ id: contributor, name }] }, bob);
  expect(await bob.candidates.count()).toBe(1);
  expect(await parts(bob)).toEqual([]);
});

test('the own name waits that a page got which another had saved, and once only', async () => {
  const [ann, bob] = [freshDatabase(), await connected()];
  await capture('one', ann);
  const { contributor, name, ...rows } = await ownWeek(WEEK, ann);
  await takeIn({ ...rows, contributors: [{ id: contributor, name }] }, bob);
  await capture('one', bob);
  expect(await parts(bob)).toEqual(['2018-W04 one.example/']);
  await send(bob);
  await capture('one', bob);
  expect(await parts(bob)).toEqual([]);
});

test('all of one’s own waits for a folder that is newly connected or is another user’s, and not again when only the password is new', async () => {
  const db = freshDatabase();
  await capture('one', db);
  await changeIssue('2018-W03', { texts: { discussion: '甲' } }, NOW, db);
  await connectTo(FOLDER, db);
  expect(await parts(db)).toEqual(['2018-W03 ', '2018-W04 one.example/', 'settings ']);
  await send(db);
  await connectTo({ ...FOLDER, password: 'new' }, db);
  expect(await parts(db)).toEqual([]);
  expect((await readFolder(db))?.password).toBe('new');
  for (const other of [{ address: 'https://dav.example/b/' }, { user: 'other' }]) {
    await connectTo({ ...FOLDER, ...other }, db);
    expect(await parts(db)).toHaveLength(3);
    expect((await readFolder(db))?.joining).toEqual({ settings: [], contributors: [] });
    await send(db);
  }
});

test('disconnected, the password and what waits are forgotten and the queue is not', async () => {
  const db = await connected();
  await capture('one', db);
  await disconnect(db);
  expect(await readFolder(db)).toBeUndefined();
  expect(await parts(db)).toEqual([]);
  expect(await db.candidates.count()).toBe(1);
});
