import { candidateFrom, contributorsOf, type Candidate, type CandidateSource, type Fields } from '@/utils/digest/candidate';
import { edited } from '@/utils/digest/candidate-edit';
import type { Week } from '@/utils/digest/iso-week';
import { withContributor, withIdentities } from '@/utils/digest/learned';
import { ordersBetween } from '@/utils/digest/order';
import type { SectionId } from '@/utils/digest/section';
import { applyEdit, inOneTransaction, record, stampOf, takeStamp, type Step } from './change';
import { likelySection, rememberSection } from './chosen-section';
import { database, type QueueDatabase, type Self } from './database';
import { noteWaiting } from './note-waiting';
import { removedAmong, repeatAmong, samePage } from './repeat';
import { idsOf, selfOf } from './self';
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
  /** Where it is to stand, a fractional index; at the week's end otherwise. */
  order?: string;
}

/**
 * Adds a page to a week's end, unless the page is there. Resolves after the database has committed.
 * A page that another contributor has saved gets this person's name besides. A page that comes back is as it was before it was removed, but for a section or place chosen now. `now`: milliseconds since 1970.
 */
export function addCandidate(source: CandidateSource, week: Week, now: number, options: AddOptions = {}, db: QueueDatabase = database): Promise<Added> {
  return inOneTransaction(db, async () => {
    const adding: Adding = { db, week, now, steps: [] };
    const added = await addOne(source, options, adding);
    await recordAdded(adding);
    return added;
  });
}

/** A change in which pages are being added; `steps` is what it has come to so far. */
export interface Adding {
  db: QueueDatabase;
  week: Week;
  now: number;
  steps: Step[];
}

/** Adds one of the pages of a change; call it inside the change's transaction. */
export async function addOne(source: CandidateSource, options: AddOptions, adding: Adding): Promise<Added> {
  const { db, week } = adding;
  // All is asked for at once: questions that wait for the answer before take many times as long.
  const [known, place] = await Promise.all([samePage(db, source), placeFor(source, options, adding)]);
  const repeat = repeatAmong(known, week);
  if (repeat && !(options.evenIfInAnotherWeek && repeat.week !== week)) {
    if (repeat.week === week) await learn(repeat, source, adding);
    return { kind: 'repeat', candidate: repeat };
  }
  const removed = removedAmong(known, week);
  if (removed && !options.evenIfRemoved) return { kind: 'removed', candidate: removed };
  return { kind: 'saved', candidate: removed ? await bringBack(removed, source, options, adding) : await append(source, place, options, adding) };
}

/** Writes down what was added, if anything; call it inside the change's transaction. */
export async function recordAdded({ db, now, steps }: Adding): Promise<void> {
  if (steps.length > 0) await record(db, now, { steps });
}

/** Where a new candidate goes, and what is to be known to make it. */
interface Place {
  section: SectionId;
  order: string;
  spacing: boolean;
  self: Self;
}

async function placeFor(source: CandidateSource, { sectionChosen = false, order }: AddOptions, { db, week }: Adding): Promise<Place> {
  const [section, last, { spacing }, self] = await Promise.all([
    sectionChosen ? source.section : likelySection(source, db),
    order === undefined ? inWeek(db, week).last() : undefined,
    readSettings(db),
    selfOf(db),
  ]);
  const [atEnd = ''] = ordersBetween(last?.order.value, undefined, 1);
  return { section, order: order ?? atEnd, spacing, self };
}

async function append(source: CandidateSource, { section, order, spacing, self: before }: Place, { sectionChosen = false, order: orderChosen }: AddOptions, { db, week, now, steps }: Adding): Promise<Candidate> {
  const { stamp, self } = stampOf(before, now);
  const candidate = candidateFrom({ ...source, section }, week, order, stamp, spacing, { section: sectionChosen, order: orderChosen !== undefined });
  await Promise.all([db.self.put(self), db.candidates.add(candidate), ...(sectionChosen ? [rememberSection(db, source, section)] : [])]);
  steps.push({ week, identity: candidate.identity, before: { removed: true }, after: { removed: false } });
  return candidate;
}

/**
 * Takes over from a page that is saved again what was not known of it: who saves it is named as well, and what else it
 * goes by is a name of it from then on. It is no change that they could undo.
 */
async function learn(candidate: Candidate, { identities }: CandidateSource, { db, now }: Adding): Promise<void> {
  const self = await selfOf(db);
  const ids = idsOf(self);
  const named = contributorsOf(candidate).some((id) => ids.has(id)) ? candidate : withContributor(candidate, self.contributor);
  const learned = withIdentities(named, identities);
  if (learned === candidate) return;
  await takeStamp(db, now);
  await db.candidates.put(learned);
  await noteWaiting(db, { steps: [{ week: candidate.week, identity: candidate.identity, before: {}, after: {} }] });
}

/** As it was, but for where the person who adds it has put it now. */
async function bringBack(candidate: Candidate, { section }: CandidateSource, { sectionChosen = false, order }: AddOptions, { db, now, steps }: Adding): Promise<Candidate> {
  const edit: Partial<Fields> = { removed: false, ...(sectionChosen ? { section } : {}), ...(order === undefined ? {} : { order }) };
  const stamp = await takeStamp(db, now);
  steps.push(await applyEdit(db, candidate, edit, stamp));
  return edited(candidate, edit, stamp);
}
