import { generateKeyBetween } from 'fractional-indexing';
import { candidateFrom, type Candidate, type CandidateSource } from '@/utils/digest/candidate';
import { edited } from '@/utils/digest/candidate-edit';
import type { Week } from '@/utils/digest/iso-week';
import { applyEdit, inOneTransaction, record, takeStamp } from './change';
import { database, type QueueDatabase } from './database';
import { inWeek } from './week';

/** What came of adding: the candidate stored, or the one that the same page already is, in this week or another. */
export type Added = { kind: 'saved'; candidate: Candidate } | { kind: 'repeat'; candidate: Candidate };

/** What to do with a page that another week holds already. */
export interface AddOptions {
  /** Add it to this week too. */
  evenIfInAnotherWeek?: boolean;
}

/**
 * Adds a page to a week's end, unless the page is there. Resolves after the database has committed.
 * A page removed from the week comes back as it was. `now`: milliseconds since 1970.
 */
export function addCandidate(source: CandidateSource, week: Week, now: number, { evenIfInAnotherWeek = false }: AddOptions = {}, db: QueueDatabase = database): Promise<Added> {
  return inOneTransaction(db, async () => {
    const known = await samePage(db, source);
    const here = known.find((candidate) => candidate.week === week);
    const repeat = here?.removed.value === false ? here : evenIfInAnotherWeek ? undefined : latest(known);
    if (repeat) return { kind: 'repeat', candidate: repeat };
    return { kind: 'saved', candidate: here ? await bringBack(db, here, now) : await append(db, source, week, now) };
  });
}

/** The candidate that a page already is, in any week; undefined where it is none. */
export async function findRepeat(source: CandidateSource, week: Week, db: QueueDatabase = database): Promise<Candidate | undefined> {
  const known = await samePage(db, source);
  return known.find((candidate) => candidate.week === week && !candidate.removed.value) ?? latest(known);
}

function samePage(db: QueueDatabase, { identities }: CandidateSource): Promise<Candidate[]> {
  return db.candidates.where('identities').anyOf([...identities]).distinct().sortBy('week');
}

function latest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.findLast(({ removed }) => !removed.value);
}

async function append(db: QueueDatabase, source: CandidateSource, week: Week, now: number): Promise<Candidate> {
  const last = await inWeek(db, week).last();
  const candidate = candidateFrom(source, week, generateKeyBetween(last?.order.value ?? null, null), await takeStamp(db, now));
  await db.candidates.add(candidate);
  await record(db, now, [{ week, identity: candidate.identity, before: { removed: true }, after: { removed: false } }]);
  return candidate;
}

async function bringBack(db: QueueDatabase, candidate: Candidate, now: number): Promise<Candidate> {
  const stamp = await takeStamp(db, now);
  const step = await applyEdit(db, candidate, { removed: false }, stamp);
  if (step) await record(db, now, [step]);
  return edited(candidate, { removed: false }, stamp);
}
