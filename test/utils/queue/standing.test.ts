import { expect, test } from 'vitest';
import { addCandidate } from '@/utils/queue/add';
import { editCandidate } from '@/utils/queue/edit';
import { standingsOf } from '@/utils/queue/standing';
import { freshDatabase, sourceOf } from './sources';

const WEEK = '2018-W04';

test('it is known of each page how it stands to a week', async () => {
  const db = freshDatabase();
  await addCandidate(sourceOf('here'), WEEK, 1000, {}, db);
  await addCandidate(sourceOf('before'), '2018-W02', 1000, {}, db);
  await addCandidate(sourceOf('before'), '2018-W03', 1000, { evenIfInAnotherWeek: true }, db);
  await editCandidate((await addCandidate(sourceOf('gone'), WEEK, 1000, {}, db)).candidate, { removed: true }, 2000, db);
  await editCandidate((await addCandidate(sourceOf('gone before'), '2018-W03', 1000, {}, db)).candidate, { removed: true }, 2000, db);
  await addCandidate(sourceOf('long', { identities: ['weixin:a:1:1', 'weixin:s:short'] }), WEEK, 1000, {}, db);
  const sources = [...['here', 'before', 'gone', 'gone before', 'new'].map((name) => sourceOf(name)), sourceOf('short', { identities: ['weixin:s:short'] })];
  expect(await standingsOf(sources, WEEK, db)).toEqual([{ kind: 'here' }, { kind: 'elsewhere', week: '2018-W03' }, { kind: 'removed' }, { kind: 'new' }, { kind: 'new' }, { kind: 'here' }]);
  expect(await standingsOf([], WEEK, db)).toEqual([]);
});
