import { candidateFrom, type Candidate, type CandidateSource } from '@/utils/digest/candidate';
import { edited } from '@/utils/digest/candidate-edit';
import type { Week } from '@/utils/digest/iso-week';
import { ordersBetween } from '@/utils/digest/order';
import { applyEdit, inOneTransaction, record, takeStamp } from './change';
import { likelySection, rememberSection } from './chosen-section';
import { database, type QueueDatabase } from './database';
import { repeatAmong, samePage } from './repeat';
import { readSettings } from './settings';
import { inWeek } from './week';

/**
 * What came of adding: the candidate stored; the one that the same page already is, in this week or
 * another; or the one that a person took out of this week.
 */
export interface Added {
  kind: 'saved' | 'repeat' | 'removed';
  candidate: Candidate;
}

/** What the person who adds a page has said about it. */
export interface AddOptions {
  /** Add it to this week though another week holds it already. */
  evenIfInAnotherWeek?: boolean;
  /** Bring it back though somebody took it out of this week. */
  evenIfRemoved?: boolean;
  /** They picked its section themselves, which is remembered for the place it comes from. */
  sectionChosen?: boolean;
}

/**
 * Adds a page to a week's end, unless the page is there. Resolves after the database has committed.
 * A page that comes back is as it was before it was removed. `now`: milliseconds since 1970.
 */
export function addCandidate(source: CandidateSource, week: Week, now: number, options: AddOptions = {}, db: QueueDatabase = database): Promise<Added> {
  return inOneTransaction(db, async () => {
    const known = await samePage(db, source);
    const repeat = repeatAmong(known, week);
    if (repeat && !(options.evenIfInAnotherWeek && repeat.week !== week)) return { kind: 'repeat', candidate: repeat };
    const removed = known.find((candidate) => candidate.week === week);
    if (removed && !options.evenIfRemoved) return { kind: 'removed', candidate: removed };
    return { kind: 'saved', candidate: removed ? await bringBack(db, removed, now) : await append(db, await inItsSection(db, source, options), week, now) };
  });
}

async function inItsSection(db: QueueDatabase, source: CandidateSource, { sectionChosen = false }: AddOptions): Promise<CandidateSource> {
  if (!sectionChosen) return { ...source, section: await likelySection(source, db) };
  await rememberSection(db, source, source.section);
  return source;
}

async function append(db: QueueDatabase, source: CandidateSource, week: Week, now: number): Promise<Candidate> {
  const [order = ''] = ordersBetween((await inWeek(db, week).last())?.order.value, undefined, 1);
  const { spacing } = await readSettings(db);
  const candidate = candidateFrom(source, week, order, await takeStamp(db, now), spacing);
  await db.candidates.add(candidate);
  await record(db, now, { steps: [{ week, identity: candidate.identity, before: { removed: true }, after: { removed: false } }] });
  return candidate;
}

async function bringBack(db: QueueDatabase, candidate: Candidate, now: number): Promise<Candidate> {
  const stamp = await takeStamp(db, now);
  await record(db, now, { steps: [await applyEdit(db, candidate, { removed: false }, stamp)] });
  return edited(candidate, { removed: false }, stamp);
}
