import { expect, test } from 'vitest';
import { ordersBetween } from '@/utils/digest/order';
import { addCandidate, type Added } from '@/utils/queue/add';
import { addCandidates } from '@/utils/queue/add-many';
import { editCandidate } from '@/utils/queue/edit';
import { undo } from '@/utils/queue/undo';
import { freshDatabase, sourceOf } from './sources';

const WEEK = '2018-W04';
const titles = async (db: ReturnType<typeof freshDatabase>): Promise<string[]> => (await db.candidates.orderBy('[week+order.value]').toArray()).map(({ title }) => title.value);

test('many pages are added as one change, each as it would be alone', async () => {
  const db = freshDatabase();
  await addCandidate(sourceOf('here', { note: '原来的附注' }), WEEK, 1000, {}, db);
  await addCandidate(sourceOf('before'), '2018-W03', 1000, {}, db);
  const { candidate } = await addCandidate(sourceOf('gone'), WEEK, 1000, {}, db);
  await editCandidate(candidate, { removed: true }, 1000, db);
  const additions = ['here', 'before', 'gone', 'new', 'new'].map((name) => ({ source: sourceOf(name, { note: '新的附注' }) }));
  const kinds = (added: readonly Added[]): string[] => added.map(({ kind }) => kind);
  expect(kinds(await addCandidates(additions, WEEK, 2000, db))).toEqual(['repeat', 'repeat', 'removed', 'saved', 'repeat']);
  expect(kinds(await addCandidates(additions.map((each) => ({ ...each, evenIfRemoved: true, evenIfInAnotherWeek: true })), WEEK, 3000, db))).toEqual(['repeat', 'saved', 'saved', 'repeat', 'repeat']);
  const notes = async (): Promise<[string, string][]> => (await db.candidates.toArray()).filter(({ week, removed }) => week === WEEK && !removed.value).map(({ title, note }) => [title.value, note.value]);
  expect((await notes()).sort()).toEqual([['before', '新的附注'], ['gone', ''], ['here', '原来的附注'], ['new', '新的附注']]);
  expect(await undo(4000, db)).toBe('turned');
  expect((await notes()).sort()).toEqual([['here', '原来的附注'], ['new', '新的附注']]);
  expect(await undo(4000, db)).toBe('turned');
  expect(await notes()).toEqual([['here', '原来的附注']]);
});

test('adding nothing new leaves no change to undo', async () => {
  const db = freshDatabase();
  await addCandidate(sourceOf('one'), WEEK, 1000, {}, db);
  const changes = await db.changes.toArray();
  await addCandidates([{ source: sourceOf('one') }], WEEK, 2000, db);
  expect(await db.changes.toArray()).toEqual(changes);
});

test('a page goes to the place it is wanted at', async () => {
  const db = freshDatabase();
  const [first, second] = await addCandidates(['a', 'b'].map((name) => ({ source: sourceOf(name) })), WEEK, 1000, db);
  const [order = ''] = ordersBetween(first?.candidate.order.value, second?.candidate.order.value, 1);
  await addCandidate(sourceOf('c'), WEEK, 2000, { order }, db);
  expect(await titles(db)).toEqual(['a', 'c', 'b']);
});

test('a thousand pages are added in their order', { tags: ['long'] }, async () => {
  const db = freshDatabase();
  const additions = Array.from({ length: 1000 }, (_, at) => ({ source: sourceOf(`page-${at}`) }));
  await addCandidates(additions, WEEK, 1000, db);
  expect(await titles(db)).toEqual(additions.map(({ source }) => source.title));
});
