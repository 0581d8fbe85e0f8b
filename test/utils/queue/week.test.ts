import { expect, test, vi } from 'vitest';
import type { Candidate } from '@/utils/digest/candidate';
import { addCandidate } from '@/utils/queue/add';
import type { QueueDatabase } from '@/utils/queue/database';
import { editCandidates } from '@/utils/queue/edit';
import { watchWeek } from '@/utils/queue/week';
import { freshDatabase, sourceOf } from './sources';

const WEEK = '2018-W03';
const key = (name: string): { week: typeof WEEK; identity: string } => ({ week: WEEK, identity: `${name}.example/` });
const NAMES = ['a', 'b', 'c', 'd', 'e'];

/** A week of five, of which one was taken out again. */
async function fiveLessOne(): Promise<QueueDatabase> {
  const db = freshDatabase();
  for (const name of NAMES) await addCandidate(sourceOf(name), WEEK, 1000, {}, db);
  await editCandidates([{ ...key('b'), fields: { removed: true } }], 2000, db);
  return db;
}

/** What a watcher was told, one answer after another. */
function answersOf(db: QueueDatabase, atFirst?: number): { answers: Candidate[][]; stop: () => void } {
  const answers: Candidate[][] = [];
  const stop = watchWeek(WEEK, { onAnswer: (candidates) => void answers.push(candidates), onError: (error) => { throw error; } }, { db, ...(atFirst === undefined ? {} : { atFirst }) });
  return { answers, stop };
}

const names = (candidates: readonly Candidate[] | undefined): string[] | undefined => candidates?.map(({ identity }) => identity.replace('.example/', ''));

test.each([
  ['all of it at once, where nothing is said of it', undefined, [['a', 'c', 'd', 'e']]],
  ['all of it at once, where it is shorter than what is told at first', 6, [['a', 'c', 'd', 'e']]],
  ['its first rows, then all of it, where it is longer', 3, [['a', 'c'], ['a', 'c', 'd', 'e']]],
  ['its first rows, then all of it, where it has as many', 5, [['a', 'c', 'd', 'e'], ['a', 'c', 'd', 'e']]],
])('a week is told: %s', async (_, atFirst, expected) => {
  const { answers, stop } = answersOf(await fiveLessOne(), atFirst);
  await vi.waitFor(() => expect(answers.map(names)).toEqual(expected));
  // What was told before is the same object, so that its row is not drawn again.
  expect(answers.at(-1)?.[0]).toBe(answers[0]?.[0]);
  stop();
});

test('after a change all of a longer week is told, without the first rows alone', async () => {
  const db = await fiveLessOne();
  const { answers, stop } = answersOf(db, 3);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  await editCandidates([{ ...key('e'), fields: { title: '改过的题目' } }], 3000, db);
  await vi.waitFor(() => expect(answers.at(-1)?.at(-1)?.title.value).toBe('改过的题目'));
  expect(answers.map((each) => each.length)).toEqual([2, 4, 4]);
  stop();
});
