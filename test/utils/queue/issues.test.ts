import { expect, test } from 'vitest';
import { changeIssue, readIssue, watchPublished, type PublishedWeeks } from '@/utils/queue/issues';
import { redo, undo } from '@/utils/queue/undo';
import { freshDatabase } from './sources';

const WEEK = '2018-W04';

test('what is said of an issue is there, each field stamped by itself', async () => {
  const db = freshDatabase();
  await changeIssue(WEEK, { published: 5000 }, 1000, db);
  await changeIssue(WEEK, { texts: { discussion: '**挖矿**' } }, 2000, db);
  expect(await readIssue(WEEK, db)).toEqual({ published: 5000, texts: { discussion: '**挖矿**' } });
  expect(await db.issues.get(WEEK)).toMatchObject({ published: { stamp: { at: 1000 } }, texts: { discussion: { stamp: { at: 2000 } } } });
});

test('a text typed in one session is one change; each change is undone and done again', async () => {
  const db = freshDatabase();
  for (const discussion of ['a', 'ab', 'abc']) await changeIssue(WEEK, { texts: { discussion } }, 1000, db, 'typing');
  await changeIssue(WEEK, { texts: { questions: 'q' } }, 2000, db);
  await changeIssue(WEEK, { published: 5000 }, 3000, db);
  const states = [
    { published: 5000, texts: { discussion: 'abc', questions: 'q' } },
    { published: null, texts: { discussion: 'abc', questions: 'q' } },
    { published: null, texts: { discussion: 'abc', questions: '' } },
    { published: null, texts: { discussion: '', questions: '' } },
  ];
  for (const state of states.slice(1)) {
    expect(await undo(4000, db)).toBe('turned');
    expect(await readIssue(WEEK, db)).toEqual(state);
  }
  expect(await undo(4000, db)).toBe('nothing');
  for (const state of states.toReversed().slice(1)) {
    expect(await redo(5000, db)).toBe('turned');
    expect(await readIssue(WEEK, db)).toEqual(state);
  }
});

test('what is so already leaves no trace', async () => {
  const db = freshDatabase();
  await changeIssue(WEEK, { published: null, texts: { discussion: '' } }, 1000, db);
  expect(await db.changes.count()).toBe(0);
});

test('the weeks that were published are told, and told anew', async () => {
  const db = freshDatabase();
  const told: PublishedWeeks[] = [];
  const stop = watchPublished({ onAnswer: (weeks) => void told.push(weeks), onError: (error) => expect.unreachable(String(error)) }, db);
  await changeIssue(WEEK, { published: 5000 }, 1000, db);
  await changeIssue('2018-W05', { texts: { discussion: 'a' } }, 1000, db);
  await expect.poll(() => [...(told.at(-1) ?? [])], { timeout: 10_000 }).toEqual([[WEEK, 5000]]);
  await changeIssue(WEEK, { published: null }, 2000, db);
  await expect.poll(() => [...(told.at(-1) ?? [['none yet', 0]])], { timeout: 10_000 }).toEqual([]);
  stop();
});
