import type { CandidateSource } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { addOne, beginAdding, recordAdded, type AddOptions, type Added } from './add';
import { inOneTransaction } from './change';
import { database, type QueueDatabase } from './database';

/** A page to add, and what was said about it. */
export interface Addition extends AddOptions {
  source: CandidateSource;
}

/** `addCandidate` for many, all in one change that is undone as one; says of each what came of it, in their order. */
export function addCandidates(additions: readonly Addition[], week: Week, now: number, db: QueueDatabase = database): Promise<Added[]> {
  return inOneTransaction(db, async () => {
    const adding = beginAdding(db, week, now);
    const added: Added[] = [];
    for (const { source, ...options } of additions) added.push(await addOne(source, options, adding));
    await recordAdded(adding);
    return added;
  });
}
