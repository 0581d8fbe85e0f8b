import { expect, test } from 'vitest';
import { addCandidates } from '@/utils/queue/add-many';
import { editCandidate } from '@/utils/queue/edit';
import { nameUntitled } from '@/utils/queue/name-untitled';
import { undo } from '@/utils/queue/undo';
import { freshDatabase, sourceOf } from './sources';

const WEEK = '2018-W04';

test('only what has no title yet gets one, all in one change', async () => {
  const db = freshDatabase();
  const bare = ['a', 'b', 'c'].map((name) => ({ source: sourceOf(name, { title: '', spacedTitle: '' }) }));
  const added = await addCandidates([...bare, { source: sourceOf('d') }], WEEK, 1000, db);
  const [, typed] = added;
  if (typed) await editCandidate(typed.candidate, { title: '自己写的' }, 2000, db);
  const titles = async (): Promise<string[]> => (await db.candidates.toArray()).map(({ title }) => title.value).sort();
  const before = await titles();
  await nameUntitled(added.map(({ candidate: { week, identity } }) => ({ week, identity, title: `题 ${identity}` })), 3000, db);
  expect(await titles()).toEqual(['d', '自己写的', '题 a.example/', '题 c.example/']);
  await undo(4000, db);
  expect(await titles()).toEqual(before);
});
