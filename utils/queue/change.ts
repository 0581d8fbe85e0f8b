import { before, differing, edited, type Candidate, type CandidateKey, type Fields } from '@/utils/digest/candidate';
import { nextStamp, type Stamp } from '@/utils/digest/stamp';
import type { QueueDatabase } from './database';

/** One candidate's part in a change: what its fields were and became. */
export interface Step extends CandidateKey {
  before: Partial<Fields>;
  after: Partial<Fields>;
}

/** One thing a person did, kept so that it can be undone and done again. */
export interface Change {
  id: number;
  /** Milliseconds since 1970. */
  at: number;
  steps: Step[];
  undone: boolean;
}

/** How many changes can be undone. */
const KEPT = 200;

/** Runs `work` in one transaction over everything; nothing of it is kept if it throws. */
export function inOneTransaction<T>(database: QueueDatabase, work: () => Promise<T>): Promise<T> {
  return database.transaction('rw', database.candidates, database.changes, database.self, work);
}

/** Takes the next stamp; call it inside the transaction that uses it. */
export async function takeStamp({ self }: QueueDatabase, now: number): Promise<Stamp> {
  const known = (await self.get('self')) ?? { key: 'self' as const, contributor: crypto.randomUUID() };
  const stamp = nextStamp(known.lastStamp, now, known.contributor);
  await self.put({ ...known, lastStamp: stamp });
  return stamp;
}

/** Writes down what was just done; what had been undone before can't be done again after it. */
export async function record({ changes }: QueueDatabase, at: number, steps: Step[]): Promise<void> {
  // What was undone stands at the end, so looking at the last row spares reading them all.
  if ((await changes.orderBy('id').last())?.undone) await changes.filter(({ undone }) => undone).delete();
  const id = await changes.add({ at, steps, undone: false });
  await changes.where('id').belowOrEqual(id - KEPT).delete();
}

/** Applies `edit` to a stored candidate; returns the step it was, or undefined where it changes nothing. */
export async function applyEdit(database: QueueDatabase, candidate: Candidate, edit: Partial<Fields>, stamp: Stamp): Promise<Step | undefined> {
  const after = differing(candidate, edit);
  if (Object.keys(after).length === 0) return undefined;
  await database.candidates.put(edited(candidate, after, stamp));
  return { week: candidate.week, identity: candidate.identity, before: before(candidate, after), after };
}
