import { expect, test } from 'vitest';
import { fieldsOf, type Candidate } from '@/utils/digest/candidate';
import { addCandidate } from '@/utils/queue/add';
import type { QueueDatabase } from '@/utils/queue/database';
import { editCandidate } from '@/utils/queue/edit';
import { redo, undo } from '@/utils/queue/undo';
import { freshDatabase, sourceOf } from './sources';

async function queueOfOne(): Promise<{ db: QueueDatabase; candidate: Candidate }> {
  const db = freshDatabase();
  const { candidate } = await addCandidate(sourceOf('one'), '2018-W04', 1000, {}, db);
  return { db, candidate };
}

const only = async (db: QueueDatabase): Promise<Candidate | undefined> => (await db.candidates.toArray())[0];
const fields = async (db: QueueDatabase): Promise<unknown> => {
  const candidate = await only(db);
  return candidate && fieldsOf(candidate);
};

test('every edit is taken back and done again, in turn', async () => {
  const { db, candidate } = await queueOfOne();
  const states = [await fields(db)];
  for (const edit of [{ title: 'Two' }, { note: 'n' }, { section: 'tools' }, { removed: true }]) {
    // Far enough apart that they are changes of their own.
    await editCandidate(candidate, edit, 100_000 * states.length, db);
    states.push(await fields(db));
  }
  for (let at = states.length - 2; at >= 0; at--) {
    expect(await undo(1e9, db)).toBeDefined();
    expect(await fields(db)).toEqual(states[at]);
  }
  for (const state of states.slice(1)) {
    expect(await redo(1e9, db)).toBeDefined();
    expect(await fields(db)).toEqual(state);
  }
  expect(await redo(1e9, db)).toBeUndefined();
});

test('taking back a capture removes it, and it stays known', async () => {
  const { db } = await queueOfOne();
  await undo(2000, db);
  expect(await fields(db)).toMatchObject({ removed: true });
  expect(await undo(3000, db)).toBeUndefined();
  await redo(4000, db);
  expect(await fields(db)).toMatchObject({ removed: false });
});

test('undoing is one more change: its stamps are newer than what it takes back', async () => {
  const { db, candidate } = await queueOfOne();
  await editCandidate(candidate, { title: 'Two' }, 2000, db);
  await undo(3000, db);
  expect((await only(db))?.title).toMatchObject({ value: 'one', stamp: { at: 3000 } });
});

test('after a new change nothing can be done again', async () => {
  const { db, candidate } = await queueOfOne();
  await editCandidate(candidate, { title: 'Two' }, 100_000, db);
  await undo(200_000, db);
  await editCandidate(candidate, { note: 'n' }, 300_000, db);
  expect(await redo(400_000, db)).toBeUndefined();
  await undo(500_000, db);
  expect(await fields(db)).toMatchObject({ title: 'one', note: '' });
});

test('an edit that changes nothing leaves nothing to undo', async () => {
  const { db, candidate } = await queueOfOne();
  await editCandidate(candidate, { title: 'one' }, 2000, db);
  await editCandidate(candidate, { title: '  ' }, 2000, db);
  expect(await db.changes.count()).toBe(1);
});

test('what was typed in one go is taken back in one go', async () => {
  const { db, candidate } = await queueOfOne();
  for (const [index, note] of ['作', '作者', '作者 甲'].entries()) await editCandidate(candidate, { note }, 2000 + index * 400, db);
  await undo(5000, db);
  expect(await fields(db)).toMatchObject({ note: '' });
});

test('the last two hundred changes can be taken back', async () => {
  const { db, candidate } = await queueOfOne();
  for (let at = 1; at <= 205; at++) await editCandidate(candidate, { note: `${at}` }, at * 100_000, db);
  expect(await db.changes.count()).toBe(200);
});
