import type { CandidateKey, Fields } from '@/utils/digest/candidate';
import { cleanEdit } from '@/utils/digest/candidate-edit';
import { applyEdit, inOneTransaction, record, takeStamp, type Step } from './change';
import { database, type QueueDatabase } from './database';

/** A candidate and what becomes of its fields; removing it is the field `removed`. */
export interface Edit extends CandidateKey {
  fields: Partial<Fields>;
}

/**
 * Changes fields of candidates, all in one change that is undone as one. Resolves after the database
 * has committed; an edit of a candidate that is gone, or one that changes nothing, leaves no trace.
 */
export function editCandidates(edits: readonly Edit[], now: number, db: QueueDatabase = database): Promise<void> {
  return inOneTransaction(db, async () => {
    const stamp = await takeStamp(db, now);
    const steps: Step[] = [];
    for (const { week, identity, fields } of edits) {
      const candidate = await db.candidates.get([week, identity]);
      const step = candidate && (await applyEdit(db, candidate, cleanEdit(fields), stamp));
      if (step) steps.push(step);
    }
    if (steps.length > 0) await record(db, now, steps);
  });
}

/** `editCandidates` for one. */
export function editCandidate({ week, identity }: CandidateKey, fields: Partial<Fields>, now: number, db: QueueDatabase = database): Promise<void> {
  return editCandidates([{ week, identity, fields }], now, db);
}
