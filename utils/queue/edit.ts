import type { Candidate, CandidateKey, Fields } from '@/utils/digest/candidate';
import { cleanEdit, differing } from '@/utils/digest/candidate-edit';
import type { Week } from '@/utils/digest/iso-week';
import { candidateAt } from './candidate-at';
import { applyEdit, inOneTransaction, record, takeStamp, type Step } from './change';
import { database, type QueueDatabase } from './database';
import { standingIn } from './week';

/** A candidate and what becomes of its fields; removing it is the field `removed`. */
export interface Edit extends CandidateKey {
  fields: Partial<Fields>;
}

/**
 * Changes fields of candidates, all in one change that is undone as one. Resolves after the database
 * has committed; an edit of a candidate that is gone, or one that changes nothing, leaves no trace.
 * `session` names a stretch of typing into one field, which is one change however many edits it takes.
 */
export function editCandidates(edits: readonly Edit[], now: number, db: QueueDatabase = database, session?: string): Promise<void> {
  return inOneTransaction(db, () => edit(edits, now, db, session));
}

/**
 * Changes a week by what it holds when its turn has come, in one change: two moves that follow each other
 * faster than the screen both count. Resolves to whether there was anything to change.
 */
export function editWeek(week: Week, editsOf: (candidates: readonly Candidate[]) => readonly Edit[], now: number, db: QueueDatabase = database): Promise<boolean> {
  return inOneTransaction(db, async () => {
    const edits = editsOf(await standingIn(week, db));
    await edit(edits, now, db);
    return edits.length > 0;
  });
}

async function edit(edits: readonly Edit[], now: number, db: QueueDatabase, session?: string): Promise<void> {
  const changing: { candidate: Candidate; fields: Partial<Fields> }[] = [];
  for (const { week, identity, fields } of edits) {
    const candidate = await candidateAt(db, { week, identity });
    const change = candidate && differing(candidate, cleanEdit(fields));
    if (change && Object.keys(change).length > 0) changing.push({ candidate, fields: change });
  }
  if (changing.length === 0) return;
  const stamp = await takeStamp(db, now);
  const steps: Step[] = [];
  for (const { candidate, fields } of changing) steps.push(await applyEdit(db, candidate, fields, stamp));
  await record(db, now, { steps }, session);
}

/** `editCandidates` for one. */
export function editCandidate({ week, identity }: CandidateKey, fields: Partial<Fields>, now: number, db: QueueDatabase = database): Promise<void> {
  return editCandidates([{ week, identity, fields }], now, db);
}
