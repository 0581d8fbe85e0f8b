import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import { issueFieldsOf } from '@/utils/digest/issue';
import { database, type QueueDatabase } from './database';
import { samePage } from './repeat';

/** Another week that holds the same page. */
export interface Elsewhere extends CandidateKey {
  published: boolean;
}

/** The other weeks that hold a candidate's page, the latest first. */
export async function elsewhere(candidate: Candidate, db: QueueDatabase = database): Promise<Elsewhere[]> {
  const others = (await samePage(db, candidate)).filter(({ week, removed }) => week !== candidate.week && !removed.value);
  const issues = await db.issues.bulkGet(others.map(({ week }) => week));
  return others.map(({ week, identity }, at) => ({ week, identity, published: issueFieldsOf(issues[at]).published !== null })).toReversed();
}
