import { expect, test } from 'vitest';
import { inSections } from '@/utils/digest/in-sections';
import { placeAt, placeBeside } from '@/utils/digest/reorder';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { addCandidate } from '@/utils/queue/add';
import { editWeek } from '@/utils/queue/edit';
import { undo } from '@/utils/queue/undo';
import { standingIn } from '@/utils/queue/week';
import { freshDatabase, sourceOf } from './sources';

const WEEK = '2018-W04';

test('moves that follow each other at once all count, each from where the one before it led', async () => {
  const db = freshDatabase();
  for (const name of ['a', 'b', 'c', 'd', 'e']) await addCandidate(sourceOf(name), WEEK, 1000, {}, db);
  const order = async (): Promise<string> => (await standingIn(WEEK, db)).map(({ title }) => title.value).join('');
  const down = (): Promise<boolean> =>
    editWeek(WEEK, (candidates) => {
      const groups = inSections(candidates, DEFAULT_SECTIONS.slice(0, 1));
      const moved = new Set(['a.example/']);
      const place = placeBeside(groups, moved, 1);
      return place ? placeAt(groups, moved, place) : [];
    }, 2000, db);
  expect(await Promise.all([down(), down(), down()])).toEqual([true, true, true]);
  expect(await order()).toBe('bcdae');
  expect([await down(), await down()]).toEqual([true, false]);
  await undo(3000, db);
  await undo(3000, db);
  expect(await order()).toBe('bcade');
});
