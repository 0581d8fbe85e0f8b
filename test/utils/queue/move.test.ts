import { expect, test } from 'vitest';
import { addCandidate } from '@/utils/queue/add';
import type { QueueDatabase } from '@/utils/queue/database';
import { editCandidate, editCandidates } from '@/utils/queue/edit';
import { findCandidates } from '@/utils/queue/find';
import { moveToWeek } from '@/utils/queue/move';
import { redo, undo } from '@/utils/queue/undo';
import type { CountedWeek } from '@/utils/queue/weeks';
import { watchWeeks } from '@/utils/queue/weeks';
import { freshDatabase, sourceOf } from './sources';

const [EARLY, LATE] = ['2018-W04', '2018-W05'] as const;
const standing = async (db: QueueDatabase): Promise<string[]> => (await db.candidates.orderBy('[week+order.value]').filter(({ removed }) => !removed.value).toArray()).map(({ week, title }) => `${week} ${title.value}`);
const filled = async (...names: string[]): Promise<QueueDatabase> => {
  const db = freshDatabase();
  for (const name of names) await addCandidate(sourceOf(name), EARLY, 1000, {}, db);
  return db;
};
const key = (name: string, week: typeof EARLY | typeof LATE = EARLY): { week: typeof EARLY | typeof LATE; identity: string } => ({ week, identity: `${name}.example/` });

test('candidates move to the end of another week, edits and all, and back by one undo', async () => {
  const db = await filled('a', 'b', 'c');
  await addCandidate(sourceOf('z'), LATE, 1000, {}, db);
  await editCandidate(key('b'), { note: '附注', dropped: true }, 2000, db);
  await moveToWeek([key('c'), key('b')], LATE, 3000, db);
  expect(await standing(db)).toEqual([`${EARLY} a`, `${LATE} z`, `${LATE} c`, `${LATE} b`]);
  expect(await db.candidates.get([LATE, 'b.example/'])).toMatchObject({ note: { value: '附注' }, dropped: { value: false }, captured: { title: 'b - Site' } });
  await undo(4000, db);
  expect(await standing(db)).toEqual([`${EARLY} a`, `${EARLY} b`, `${EARLY} c`, `${LATE} z`]);
  await redo(5000, db);
  expect(await standing(db)).toEqual([`${EARLY} a`, `${LATE} z`, `${LATE} c`, `${LATE} b`]);
});

test('one that the other week holds already stays there as it is', async () => {
  const db = await filled('a');
  await addCandidate(sourceOf('a', { title: '已在那里' }), LATE, 2000, { evenIfInAnotherWeek: true }, db);
  await moveToWeek([key('a')], LATE, 3000, db);
  expect(await standing(db)).toEqual([`${LATE} 已在那里`]);
});

test('one that the other week holds under another of its names stays there as it is', async () => {
  const db = freshDatabase();
  await addCandidate(sourceOf('open', { identities: ['weixin:a:1:1', 'weixin:s:short'] }), EARLY, 1000, {}, db);
  await addCandidate(sourceOf('short', { identities: ['weixin:s:short'] }), LATE, 2000, { evenIfInAnotherWeek: true }, db);
  await moveToWeek([{ week: EARLY, identity: 'weixin:a:1:1' }], LATE, 3000, db);
  expect(await standing(db)).toEqual([`${LATE} short`]);
});

test('one that was removed from the other week under another of its names becomes one with it', async () => {
  const db = freshDatabase();
  await addCandidate(sourceOf('open', { identities: ['weixin:s:short', 'weixin:a:1:1'] }), EARLY, 1000, {}, db);
  const { candidate } = await addCandidate(sourceOf('long', { identities: ['weixin:a:1:1'] }), LATE, 2000, { evenIfInAnotherWeek: true }, db);
  await editCandidate(candidate, { removed: true }, 2500, db);
  await moveToWeek([{ week: EARLY, identity: 'weixin:s:short' }], LATE, 3000, db);
  expect(await standing(db)).toEqual([`${LATE} open`]);
  expect(await db.candidates.where('identities').equals('weixin:a:1:1').filter(({ week }) => week === LATE).count()).toBe(1);
});

test('moving to the week it is in changes nothing', async () => {
  const db = await filled('a');
  await moveToWeek([key('a')], EARLY, 3000, db);
  expect(await db.changes.count()).toBe(1);
});

test('several are edited in one change', async () => {
  const db = await filled('a', 'b', 'c');
  await editCandidates([{ ...key('a'), fields: { section: 'tools' } }, { ...key('b'), fields: { section: 'tools' } }], 100_000, db);
  await undo(200_000, db);
  expect((await db.candidates.toArray()).map(({ section }) => section.value)).toEqual(['articles', 'articles', 'articles']);
});

test('weeks are told with their counts, the latest first, and again after a change', async () => {
  const db = await filled('a', 'b');
  await addCandidate(sourceOf('z'), LATE, 1000, {}, db);
  const told: CountedWeek[][] = [];
  const next = (): Promise<void> => new Promise((resolve) => (onAnswer = resolve));
  let onAnswer = (): void => undefined;
  const first = next();
  const stop = watchWeeks({ onAnswer: (weeks) => void (told.push(weeks), onAnswer()), onError: () => undefined }, db);
  await first;
  const second = next();
  await editCandidate(key('z', LATE), { removed: true }, 2000, db);
  await second;
  stop();
  expect(told).toEqual([[{ week: LATE, count: 1 }, { week: EARLY, count: 2 }], [{ week: EARLY, count: 2 }]]);
});

test.each([
  ['A.EXAMPLE', ['a']],
  ['example https://b.', ['b']],
  ['附注', ['c']],
  ['site', ['z', 'c', 'b', 'a']],
  ['   ', []],
  ['a b c d e', []],
])('searching all weeks for %j finds %j', async (text, names) => {
  const db = await filled('a', 'b', 'c');
  await addCandidate(sourceOf('z'), LATE, 1000, {}, db);
  await editCandidate(key('c'), { note: '一条附注' }, 2000, db);
  expect((await findCandidates(text, db)).map(({ title }) => title.value)).toEqual(names);
});
