import { expect, test, vi } from 'vitest';
import { addCandidate } from '@/utils/queue/add';
import { QueueDatabase } from '@/utils/queue/database';
import { editCandidates } from '@/utils/queue/edit';
import { moveToWeek } from '@/utils/queue/move';
import { watchWeeks, type CountedWeek } from '@/utils/queue/weeks';
import { freshDatabase, sourceOf } from './sources';

const EARLY = '2018-W03';
const LATE = '2018-W04';
const NAMES = Array.from({ length: 60 }, (_, at) => `page-${at}`);
const key = (name: string): { week: typeof EARLY; identity: string } => ({ week: EARLY, identity: `${name}.example/` });

test('every change of a week’s count is told, by whichever window, few candidates or many', async () => {
  const db = freshDatabase();
  const other = new QueueDatabase(db.name);
  for (const name of NAMES) await addCandidate(sourceOf(name), EARLY, 1000, {}, db);
  let told: CountedWeek[] | undefined;
  const stop = watchWeeks({ onAnswer: (weeks) => (told = weeks), onError: (error) => { throw error; } }, db);
  const becomes = (...weeks: [string, number][]): Promise<void> => vi.waitFor(() => expect(told).toEqual(weeks.map(([week, count]) => ({ week, count }))), { timeout: 10_000 });
  await becomes([EARLY, 60]);
  await addCandidate(sourceOf('new'), LATE, 2000, {}, other);
  await becomes([LATE, 1], [EARLY, 60]);
  await editCandidates([{ ...key('page-1'), fields: { removed: true } }], 3000, db);
  await becomes([LATE, 1], [EARLY, 59]);
  await moveToWeek([key('page-2'), key('page-3')], LATE, 4000, other);
  await becomes([LATE, 3], [EARLY, 57]);
  await editCandidates(NAMES.map((name) => ({ ...key(name), fields: { removed: true } })), 5000, db);
  await becomes([LATE, 3]);
  // Many at once are only said to be somewhere.
  const all = (await db.candidates.toArray()).map((candidate) => ({ ...candidate, removed: { ...candidate.removed, value: false } }));
  await db.transaction('rw', db.candidates, () => db.candidates.bulkPut(all));
  await becomes([LATE, 3], [EARLY, 60]);
  stop();
  other.close();
});
