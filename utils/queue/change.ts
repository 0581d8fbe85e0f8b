import type { Candidate, CandidateKey, Fields } from '@/utils/digest/candidate';
import { before, differing, edited } from '@/utils/digest/candidate-edit';
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
}

/** How many changes can be undone. */
const KEPT = 200;

/** Changes of the same fields of one candidate that follow within this time, in milliseconds, are one: text is stored while it is typed. */
const ONE_GO = 5000;

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
export async function record({ changes }: QueueDatabase, at: number, steps: Step[]): Promise<void> {
  const last = await changes.orderBy('id').last();
  // What was undone stands at the end, so looking at the last row spares reading them all.
  if (last?.undone) await changes.filter(({ undone }) => undone).delete();
  const joined = last && !last.undone && join(last, at, steps);
  if (joined) await changes.put(joined);
  else await changes.where('id').belowOrEqual((await changes.add({ at, steps, undone: false })) - KEPT).delete();
}

/** The last change with this one as its continuation; undefined where they are two. */
function join(last: Change, at: number, steps: readonly Step[]): Change | undefined {
  const [first, next] = [last.steps[0], steps[0]];
  if (!first || !next || last.steps.length + steps.length > 2 || at - last.at > ONE_GO) return undefined;
  const same = first.week === next.week && first.identity === next.identity && fieldNames(first) === fieldNames(next) && next.after.removed === undefined;
  return same ? { ...last, at, steps: [{ ...first, after: next.after }] } : undefined;
}

const fieldNames = ({ after }: Step): string => Object.keys(after).sort().join();

/** Applies `edit` to a stored candidate; returns the step it was, or undefined where it changes nothing. */
export async function applyEdit(database: QueueDatabase, candidate: Candidate, edit: Partial<Fields>, stamp: Stamp): Promise<Step | undefined> {
  const after = differing(candidate, edit);
  if (Object.keys(after).length === 0) return undefined;
  await database.candidates.put(edited(candidate, after, stamp));
  if (after.section !== undefined) await rememberSection(database, candidate.captured, after.section);
  return { week: candidate.week, identity: candidate.identity, before: before(candidate, after), after };
}
