import type { CandidateKey, Fields } from '@/utils/digest/candidate';
import { cleanEdit } from '@/utils/digest/candidate-edit';
import { applyEdit, inOneTransaction, record, takeStamp } from './change';
import { database, type QueueDatabase } from './database';

/**
 * Changes fields of one candidate; removing it is the field `removed`. Resolves after the database
 * has committed; an edit of a candidate that is gone, or one that changes nothing, leaves no trace.
 */
export function editCandidate({ week, identity }: CandidateKey, edit: Partial<Fields>, now: number, db: QueueDatabase = database): Promise<void> {
  return inOneTransaction(db, async () => {
    const candidate = await db.candidates.get([week, identity]);
    const step = candidate && (await applyEdit(db, candidate, cleanEdit(edit), await takeStamp(db, now)));
    if (step) await record(db, now, [step]);
  });
}
