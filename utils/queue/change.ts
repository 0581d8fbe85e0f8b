import type { Candidate, CandidateKey, Fields } from '@/utils/digest/candidate';
import { before, edited } from '@/utils/digest/candidate-edit';
import { nextStamp, type Stamp } from '@/utils/digest/stamp';
import { rememberSection } from './chosen-section';
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
  /** Set while a text is being typed: what follows in the same session is the same change. */
  session?: string;
}

/** How many changes can be undone. */
const KEPT = 200;

/** Runs `work` in one transaction over everything; nothing of it is kept if it throws. */
export function inOneTransaction<T>(database: QueueDatabase, work: () => Promise<T>): Promise<T> {
  return database.transaction('rw', database.candidates, database.changes, database.sections, database.self, work);
}

/** Takes the next stamp; call it inside the transaction that uses it. */
export async function takeStamp({ self }: QueueDatabase, now: number): Promise<Stamp> {
  const known = (await self.get('self')) ?? { key: 'self' as const, contributor: crypto.randomUUID() };
  const stamp = nextStamp(known.lastStamp, now, known.contributor);
  await self.put({ ...known, lastStamp: stamp });
  return stamp;
}

/** Writes down what was just done; what had been undone before can't be done again after it. */
export async function record({ changes }: QueueDatabase, at: number, steps: Step[], session?: string): Promise<void> {
  const last = await changes.orderBy('id').last();
  // What was undone stands at the end, so looking at the last row spares reading them all.
  if (last?.undone) await changes.filter(({ undone }) => undone).delete();
  const joined = last && session !== undefined && !last.undone && last.session === session ? join(last.steps, steps) : undefined;
  if (last && joined?.length === 0) await changes.delete(last.id);
  else if (last && joined) await changes.put({ ...last, at, steps: joined });
  else await changes.where('id').belowOrEqual((await changes.add({ at, steps, undone: false, ...(session === undefined ? {} : { session }) })) - KEPT).delete();
}

/** One field typed into twice is one step; typed back to what it was, it is none. */
function join([first]: readonly Step[], [next]: readonly Step[]): Step[] {
  if (!first || !next) return [];
  const backAgain = Object.entries(next.after).every(([field, value]) => Object.entries(first.before).some(([before, was]) => before === field && was === value));
  return backAgain ? [] : [{ ...first, after: next.after }];
}

/** Sets fields of a stored candidate; returns the step it was. */
export async function applyEdit(database: QueueDatabase, candidate: Candidate, after: Partial<Fields>, stamp: Stamp): Promise<Step> {
  await database.candidates.put(edited(candidate, after, stamp));
  if (after.section !== undefined) await rememberSection(database, candidate.captured, after.section);
  return { week: candidate.week, identity: candidate.identity, before: before(candidate, after), after };
}
