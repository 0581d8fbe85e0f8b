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

interface Told {
  what: 'top' | 'all';
  candidates: Candidate[];
}

/** What a watcher was told, one answer after another; what is told of the top only where `rows` says how many those are. */
function watching(db: QueueDatabase, rows?: number): { told: Told[]; stop: () => void } {
  const told: Told[] = [];
  const tell = (what: Told['what']) => (candidates: Candidate[]) => void told.push({ what, candidates });
  const onError = (error: unknown): never => { throw error; };
  const stop = watchWeek(WEEK, { onAnswer: tell('all'), onError, ...(rows === undefined ? {} : { onTop: tell('top') }) }, db, rows);
  return { told, stop };
}

const names = ({ what, candidates }: Told): string => `${what}: ${candidates.map(({ identity }) => identity.replace('.example/', '')).join(' ')}`;

/** Long enough for what was asked before to have been told. */
const settle = async (db: QueueDatabase): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await db.candidates.count();
  await new Promise((resolve) => setTimeout(resolve, 50));
};

test.each([
  ['all of it, where nobody asks for the top', undefined, ['all: a c d e']],
  ['all of it, where it is shorter than that', 6, ['all: a c d e']],
  ['its top, then all of it, where it is longer', 3, ['top: a c', 'all: a c d e']],
  ['its top, then all of it, where it is as long', 5, ['top: a c d e', 'all: a c d e']],
])('a week is told once: %s', async (_, rows, expected) => {
  const db = await fiveLessOne();
  const { told, stop } = watching(db, rows);
  await vi.waitFor(() => expect(told.at(-1)?.what).toBe('all'), { timeout: 10_000 });
  await settle(db);
  expect(told.map(names)).toEqual(expected);
  stop();
});

test('after a change all of a longer week is told, by the same objects where nothing changed', async () => {
  const db = await fiveLessOne();
  const { told, stop } = watching(db, 3);
  await vi.waitFor(() => expect(told).toHaveLength(2), { timeout: 10_000 });
  await editCandidates([{ ...key('e'), fields: { title: '改过的题目' } }], 3000, db);
  await vi.waitFor(() => expect(told).toHaveLength(3), { timeout: 10_000 });
  expect(told[2]?.what).toBe('all');
  expect(told[2]?.candidates.at(-1)?.title.value).toBe('改过的题目');
  expect(told[2]?.candidates[0]).toBe(told[1]?.candidates[0]);
  stop();
});

test('a short week that grows is told from its top once, and as a whole from then on', async () => {
  const db = await fiveLessOne();
  const { told, stop } = watching(db, 6);
  await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 10_000 });
  await addCandidate(sourceOf('f'), WEEK, 3000, {}, db);
  await vi.waitFor(() => expect(told.at(-1)?.candidates).toHaveLength(5), { timeout: 10_000 });
  await addCandidate(sourceOf('g'), WEEK, 4000, {}, db);
  await vi.waitFor(() => expect(told.at(-1)?.candidates).toHaveLength(6), { timeout: 10_000 });
  expect(told.filter(({ what }) => what === 'top')).toHaveLength(1);
  stop();
});

test.each([undefined, 3])('who stopped is told nothing more, whatever was being read: %s', async (rows) => {
  const db = await fiveLessOne();
  const { told, stop } = watching(db, rows);
  stop();
  await settle(db);
  expect(told).toEqual([]);
  const later = watching(db, 3);
  // What it is told next may be there a moment after the first.
  await vi.waitFor(() => expect(later.told).not.toHaveLength(0), { timeout: 10_000, interval: 1 });
  later.stop();
  const then = later.told.length;
  await settle(db);
  expect(later.told).toHaveLength(then);
});
