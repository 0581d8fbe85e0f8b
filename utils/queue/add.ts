import { contributorsOf, type Candidate, type CandidateSource, type Fields } from '@/utils/digest/candidate';
import { edited } from '@/utils/digest/candidate-edit';
import type { Week } from '@/utils/digest/iso-week';
import { withContributor, withIdentities } from '@/utils/digest/learned';
import { orderAfter } from '@/utils/digest/order';
import type { SectionId } from '@/utils/digest/section';
import type { Settings } from '@/utils/digest/settings';
import { appended } from './appended';
import { applyEdit, inOneTransaction, openJournal, record, takeStamp, type Journal, type Step } from './change';
import { likelySection, rememberSection } from './chosen-section';
import { database, type QueueDatabase, type Self } from './database';
import { noteWaiting } from './note-waiting';
import { idsOf } from './own-ids';
import { removedAmong, repeatAmong, samePage } from './repeat';
import { selfOf, stampOf } from './self';
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
    const adding = beginAdding(db, week, now);
    const added = await addOne(source, options, adding);
    await recordAdded(adding);
    return added;
  });
}

/** What became of a page by the digest's settings, and the week it was added to, if it was. */
export interface Decided {
  settings: Settings;
  into?: { week: Week; added: Added };
}

/**
 * `addCandidate` by the digest's settings: they say into which week, or that the page is not to be added. They are read
 * in the very transaction, for to ask for them before it takes as long as half of the rest; `likely` is the week that
 * they will probably say, whose end is asked for with them.
 */
export function addBySettings(source: CandidateSource, weekBy: (settings: Settings) => Week | undefined, likely: Week, now: number, db: QueueDatabase = database): Promise<Decided> {
  return inOneTransaction(db, async () => {
    const [gathered, journal] = await Promise.all([gather(source, {}, likely, db), openJournal(db)]);
    const { settings } = gathered;
    const week = weekBy(settings);
    if (week === undefined) return { settings };
    const adding = beginAdding(db, week, now);
    const added = await addGathered(source, {}, adding, gathered);
    await recordAdded(adding, journal);
    return { settings, into: { week, added } };
  });
}

/** A change in which pages are being added. */
export interface Adding {
  db: QueueDatabase;
  week: Week;
  now: number;
  /** What it has come to so far. */
  steps: Step[];
  /** What is still being written. */
  writing: PromiseLike<unknown>[];
}

/** A change that nothing was added in yet. */
export function beginAdding(db: QueueDatabase, week: Week, now: number): Adding {
  return { db, week, now, steps: [], writing: [] };
}

/** What is to be known of a page before it is added. */
interface Gathered {
  known: readonly Candidate[];
  section: SectionId;
  settings: Settings;
  self: Self;
  /** The order that a week ends with, where the page is to stand there. */
  end: { week: Week; order: string | undefined };
}

/** All is asked for at once: questions that wait for the answer before take many times as long. */
async function gather(source: CandidateSource, { sectionChosen = false, order }: AddOptions, week: Week, db: QueueDatabase): Promise<Gathered> {
  const [known, section, settings, self, last] = await Promise.all([samePage(db, source), sectionChosen ? source.section : likelySection(source, db), readSettings(db), selfOf(db), order === undefined ? endOf(week, db) : undefined]);
  return { known, section, settings, self, end: { week, order: last } };
}

async function endOf(week: Week, db: QueueDatabase): Promise<string | undefined> {
  return (await inWeek(db, week).last())?.order.value;
}

/** Adds one of the pages of a change; call it inside the change's transaction, and `recordAdded` after the last. */
export async function addOne(source: CandidateSource, options: AddOptions, adding: Adding): Promise<Added> {
  return addGathered(source, options, adding, await gather(source, options, adding.week, adding.db));
}

async function addGathered(source: CandidateSource, options: AddOptions, adding: Adding, gathered: Gathered): Promise<Added> {
  const { db, week } = adding;
  const { known, end } = gathered;
  const repeat = repeatAmong(known, week);
  if (repeat && !(options.evenIfInAnotherWeek && repeat.week !== week)) {
    if (repeat.week === week) await learn(repeat, source, gathered, adding);
    return { kind: 'repeat', candidate: repeat };
  }
  const removed = removedAmong(known, week);
  if (removed && !options.evenIfRemoved) return { kind: 'removed', candidate: removed };
  if (removed) return { kind: 'saved', candidate: await bringBack(removed, source, options, adding) };
  const last = end.week === week ? end.order : await endOf(week, db);
  return { kind: 'saved', candidate: append(source, last, gathered, options, adding) };
}

/** Writes down what was added, if anything, and waits until all is written; call it inside the change's transaction. `journal` where it is at hand. */
export async function recordAdded({ db, now, steps, writing }: Adding, journal?: Journal): Promise<void> {
  await Promise.all([...writing, ...(steps.length > 0 ? [record(db, now, { steps }, undefined, journal)] : [])]);
}

function append(source: CandidateSource, last: string | undefined, { section, settings, self: before }: Gathered, { sectionChosen = false, order }: AddOptions, { db, week, now, steps, writing }: Adding): Candidate {
  const { candidate, self, step } = appended({ ...source, section }, { week, order: order ?? orderAfter(last), now, self: before, spacing: settings.spacing }, { section: sectionChosen, order: order !== undefined });
  // What is asked after these finds them, so nobody need wait.
  writing.push(db.self.put(self), db.candidates.add(candidate), ...(sectionChosen ? [rememberSection(db, source, section)] : []));
  steps.push(step);
  return candidate;
}

/**
 * Takes over from a page that is saved again what was not known of it: who saves it is named as well, and what else it
 * goes by is a name of it from then on. It is no change that they could undo. A name that another row of its week has
 * stays that row's: sharing one would make them one page, and what was said of either, a removal too, would be said of both.
 */
async function learn(candidate: Candidate, source: CandidateSource, { known, self }: Gathered, { db, now }: Adding): Promise<void> {
  const others = new Set(known.filter((row) => row !== candidate && row.week === candidate.week).flatMap(({ identities }) => identities));
  const identities = source.identities.filter((identity) => !others.has(identity));
  const ids = idsOf(self);
  const named = contributorsOf(candidate).some((id) => ids.has(id)) ? candidate : withContributor(candidate, self.contributor);
  const learned = withIdentities(named, identities);
  if (learned === candidate) return;
  // This very one: who they are may have been made up just now.
  await db.self.put(stampOf(self, now).self);
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
