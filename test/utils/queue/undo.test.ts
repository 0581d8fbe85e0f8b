import { describe, expect, test } from 'vitest';
import type { Candidate, Fields } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { withContributor } from '@/utils/digest/learned';
import { addCandidate } from '@/utils/queue/add';
import { addCandidates } from '@/utils/queue/add-many';
import type { QueueDatabase } from '@/utils/queue/database';
import { editCandidate, editCandidates } from '@/utils/queue/edit';
import { moveToWeek } from '@/utils/queue/move';
import { redo, undo, undoCapture } from '@/utils/queue/undo';
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
    await editCandidate(candidate, edit, 2000, db);
    states.push(await fields(db));
  }
  for (let at = states.length - 2; at >= 0; at--) {
    expect(await undo(1e9, db)).toBe('turned');
    expect(await fields(db)).toEqual(states[at]);
  }
  for (const state of states.slice(1)) {
    expect(await redo(1e9, db)).toBe('turned');
    expect(await fields(db)).toEqual(state);
  }
  expect(await redo(1e9, db)).toBe('nothing');
});

test('taking back a capture removes it, and it stays known', async () => {
  const { db } = await queueOfOne();
  await undo(2000, db);
  expect(await fields(db)).toMatchObject({ removed: true });
  expect(await undo(3000, db)).toBe('nothing');
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
  expect(await redo(400_000, db)).toBe('nothing');
  await undo(500_000, db);
  expect(await fields(db)).toMatchObject({ title: 'one', note: '' });
});

test('an edit that changes nothing leaves nothing: no change, no stamp', async () => {
  const { db, candidate } = await queueOfOne();
  const before = await db.self.get('self');
  await editCandidate(candidate, { title: 'one' }, 2000, db);
  await editCandidate(candidate, { title: '  ' }, 2000, db);
  expect(await db.changes.count()).toBe(1);
  expect(await db.self.get('self')).toEqual(before);
});

const type = (db: QueueDatabase, { week, identity }: Candidate, fields: Partial<Fields>, session: string): Promise<void> => editCandidates([{ week, identity, fields }], 2000, db, session);

test('what was typed in one session is taken back in one go, and nothing else with it', async () => {
  const { db, candidate } = await queueOfOne();
  for (const note of ['作', '作者', '作者 甲']) await type(db, candidate, { note }, 'first');
  await type(db, candidate, { note: '作者 乙' }, 'second');
  await editCandidate(candidate, { section: 'tools' }, 2000, db);
  await editCandidate(candidate, { section: 'resources' }, 2000, db);
  const notes: unknown[] = [];
  for (let left = 4; left > 0; left--) {
    await undo(3000, db);
    notes.push(await fields(db));
  }
  expect(notes).toMatchObject([{ section: 'tools' }, { section: 'articles', note: '作者 乙' }, { note: '作者 甲' }, { note: '' }]);
});

test('what was typed and typed back is no change, so undoing goes to the one before', async () => {
  const { db, candidate } = await queueOfOne();
  await editCandidate(candidate, { note: '附注' }, 2000, db);
  for (const title of ['oneX', 'one']) await type(db, candidate, { title }, 'typing');
  expect(await db.changes.count()).toBe(2);
  await undo(3000, db);
  expect(await fields(db)).toMatchObject({ note: '' });
});

test('undoing passes over what no longer makes a difference', async () => {
  const { db, candidate } = await queueOfOne();
  await editCandidate(candidate, { note: '附注' }, 2000, db);
  await editCandidate(candidate, { title: 'Two' }, 2000, db);
  // As when another contributor has set the title back meanwhile.
  await db.candidates.update(['2018-W04', candidate.identity], { 'title.value': 'one' });
  expect(await undo(3000, db)).toBe('turned');
  expect(await fields(db)).toMatchObject({ title: 'one', note: '' });
});

test('a capture that is the last change is undone, and can be done again', async () => {
  const { db, candidate } = await queueOfOne();
  expect(await undoCapture(candidate, 2000, db)).toBe(true);
  expect(await fields(db)).toMatchObject({ removed: true });
  expect(await redo(3000, db)).toBe('turned');
  expect(await fields(db)).toMatchObject({ removed: false });
});

test('a capture after which something was done is removed, and what was done stays, also where nobody waited for it', async () => {
  const { db, candidate } = await queueOfOne();
  const later = addCandidate(sourceOf('two'), '2018-W04', 1000, {}, db);
  expect(await undoCapture(candidate, 2000, db)).toBe(true);
  await later;
  expect((await db.candidates.toArray()).map((each) => [each.title.value, each.removed.value])).toEqual([
    ['one', true],
    ['two', false],
  ]);
  expect(await undo(3000, db)).toBe('turned');
  expect(await fields(db)).toMatchObject({ title: 'one', removed: false });
});

describe('what somebody else saved too', () => {
  /** Two pages that this person saved, of which somebody else saved the second besides. */
  const queueOfTwo = async (): ReturnType<typeof queueOfOne> => {
    const { db } = await queueOfOne();
    const { candidate } = await addCandidate(sourceOf('two'), '2018-W04', 1000, {}, db);
    const both = withContributor(candidate, 'somebody-else');
    await db.candidates.put(both);
    return { db, candidate: both };
  };
  const standing = async (db: QueueDatabase): Promise<string[]> => (await db.candidates.toArray()).filter(({ removed }) => !removed.value).map(({ title }) => title.value);

  test('stays when the capture is taken back, which is told, and the change before it is not taken back instead', async () => {
    const { db } = await queueOfTwo();
    expect(await undo(2000, db)).toBe('kept');
    expect(await standing(db)).toEqual(['one', 'two']);
    expect(await undo(3000, db)).toBe('turned');
    expect(await standing(db)).toEqual(['two']);
  });

  test('stays when it is taken back on its card', async () => {
    const { db, candidate } = await queueOfTwo();
    expect(await undoCapture(candidate, 2000, db)).toBe(false);
    expect(await standing(db)).toEqual(['one', 'two']);
  });

  test('stays when several are taken back at once, and the others go', async () => {
    const { db } = await queueOfOne();
    const [first] = await addCandidates(['two', 'three'].map((name) => ({ source: sourceOf(name) })), '2018-W04', 1000, db);
    if (first) await db.candidates.put(withContributor(first.candidate, 'somebody-else'));
    expect(await undo(2000, db)).toBe('partly');
    expect(await standing(db)).toEqual(['one', 'two']);
  });

  test('goes back with a move that is undone', async () => {
    const { db, candidate } = await queueOfTwo();
    await moveToWeek([candidate], '2018-W05', 2000, db);
    expect(await undo(3000, db)).toBe('turned');
    expect((await db.candidates.toArray()).filter(({ removed }) => !removed.value).map(({ week, title }) => [week, title.value])).toEqual([
      ['2018-W04', 'one'],
      ['2018-W04', 'two'],
    ]);
  });

  test.each([
    ['undone', (_: Candidate, db: QueueDatabase) => undo(4000, db)],
    ['taken back on its card', (candidate: Candidate, db: QueueDatabase) => undoCapture(candidate, 4000, db)],
  ])('is out again when bringing it back is %s', async (_, takeBack) => {
    const { db, candidate } = await queueOfTwo();
    await editCandidate(candidate, { removed: true }, 2000, db);
    expect((await addCandidate(sourceOf('two'), '2018-W04', 3000, { evenIfRemoved: true }, db)).kind).toBe('saved');
    await takeBack(candidate, db);
    expect(await standing(db)).toEqual(['one']);
  });

  test('goes when it is removed in the queue', async () => {
    const { db, candidate } = await queueOfTwo();
    await editCandidate(candidate, { removed: true }, 2000, db);
    expect(await standing(db)).toEqual(['one']);
    expect(await undo(3000, db)).toBe('turned');
    expect(await standing(db)).toEqual(['one', 'two']);
  });
});

test('a capture that somebody else has removed meanwhile leaves what was done before it as it is', async () => {
  const { db } = await queueOfOne();
  const { candidate } = await addCandidate(sourceOf('two'), '2018-W04', 1000, {}, db);
  await db.candidates.update(['2018-W04', candidate.identity], { 'removed.value': true });
  await undoCapture(candidate, 2000, db);
  expect((await db.candidates.toArray()).map((each) => [each.title.value, each.removed.value])).toEqual([
    ['one', false],
    ['two', true],
  ]);
});

test('the last two hundred changes can be taken back, and what is before them goes by and by', async () => {
  const { db, candidate } = await queueOfOne();
  const kept: number[] = [];
  for (let at = 1; at <= 250; at++) {
    await editCandidate(candidate, { note: `${at}` }, 2000, db);
    kept.push(await db.changes.count());
  }
  expect(kept.slice(200).filter((count) => count < 200 || count >= 220)).toEqual([]);
  for (let at = 0; at < 200; at++) expect(await undo(3000, db)).toBe('turned');
});
