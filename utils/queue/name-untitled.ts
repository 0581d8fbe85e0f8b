import type { CandidateKey } from '@/utils/digest/candidate';
import { isUntitled } from '@/utils/digest/untitled';
import { candidateAt } from './candidate-at';
import { inOneTransaction } from './change';
import { database, type QueueDatabase } from './database';
import { editCandidates, type Edit } from './edit';

/** Gives titles to candidates whose address still stands for theirs, in one change; the others keep the title they have. */
export function nameUntitled(titles: readonly (CandidateKey & { title: string })[], now: number, db: QueueDatabase = database): Promise<void> {
  return inOneTransaction(db, async () => {
    const edits: Edit[] = [];
    for (const { week, identity, title } of titles) {
      const candidate = await candidateAt(db, { week, identity });
      if (candidate && isUntitled(candidate)) edits.push({ week, identity, fields: { title } });
    }
    await editCandidates(edits, now, db);
  });
}
