import { Dexie, type PromiseExtended, type Table } from 'dexie';
import type { Candidate, CandidateKey, Fields } from '@/utils/digest/candidate';
import { before, edited } from '@/utils/digest/candidate-edit';
import type { IssueFields } from '@/utils/digest/issue';
import type { Week } from '@/utils/digest/iso-week';
import type { Settings } from '@/utils/digest/settings';
import type { Stamp } from '@/utils/digest/stamp';
import { rememberSection } from './chosen-section';
import { database, type QueueDatabase } from './database';
import { beyondUndo, changeOf } from './journal';
import { putWaiting } from './note-waiting';
import { isFull } from './room';
import { selfOf, stampOf } from './self';

/** One candidate's part in a change: what its fields were and became. */
export interface Step extends CandidateKey {
  /** Set where the page came into its week by it, saved by this person; not where it was moved there or brought back. */
  captured?: true;
  before: Partial<Fields>;
  after: Partial<Fields>;
}

/** The settings' part in a change. */
export interface SettingsStep {
  before: Partial<Settings>;
  after: Partial<Settings>;
}

/** An issue's part in a change. */
export interface IssueStep {
  week: Week;
  before: Partial<IssueFields>;
  after: Partial<IssueFields>;
}

/** What one thing that a person did came to. */
export interface Done {
  steps: Step[];
  settings?: SettingsStep;
  issues?: IssueStep[];
}

/** One thing a person did, kept so that it can be undone and done again. */
export interface Change extends Done {
  id: number;
  /** Milliseconds since 1970. */
  at: number;
  undone: boolean;
  /** Set while a text is being typed: what follows in the same session is the same change. */
  session?: string;
}

/**
 * Runs `work` in one transaction over everything, or over these `tables` alone; nothing of it is kept if it throws. On a
 * full disk it rejects with a `QuotaExceededError` and writes nothing, so whatever is written is written in one of these.
 * Transactions begin in the order in which they were asked for.
 */
export function inOneTransaction<T>(database: QueueDatabase, work: () => Promise<T>, tables: readonly Table[] = database.tables): Promise<T> {
  // Async in Dexie's sight, which follows only the awaits of such a function; see `watch`.
  const run = (): PromiseExtended<T> => database.transaction('rw', tables, async () => work());
  // A part of a larger one has begun with it.
  if (Dexie.currentTransaction) return run();
  // Dexie's promises throughout: after the browser's own, it might take this transaction for a part of another that is under way.
  const beginning = database.begun.then(() => isFull()).then((full) => {
    if (full) throw new DOMException('', 'QuotaExceededError');
    // In an object, for only its beginning is waited for here.
    return { done: run() };
  });
  database.begun = beginning.catch(() => undefined);
  return beginning.then(({ done }) => done);
}

/** Reads what is there once everything asked for before is done. */
export async function afterWrites<T>(read: () => Promise<T>, db: QueueDatabase = database): Promise<T> {
  await db.begun;
  return read();
}

/** Takes the next stamp; call it inside the transaction that uses it. */
export async function takeStamp(db: QueueDatabase, now: number): Promise<Stamp> {
  const { stamp, self } = stampOf(await selfOf(db), now);
  await db.self.put(self);
  return stamp;
}

/** What is to be known before anything is written down: what was last, and whether a group's folder waits for it. */
export interface Journal {
  last: Change | undefined;
  connected: boolean;
}

/** Asked for at once, and by who has other questions together with those: what waits for the answer before takes many times as long. */
export async function openJournal({ changes, folder }: QueueDatabase): Promise<Journal> {
  const [last, row] = await Promise.all([changes.orderBy('id').last(), folder.get('folder')]);
  return { last, connected: row !== undefined };
}

/** Writes down what was just done; what had been undone before can't be done again after it. `journal` where it is at hand; call it inside the change's transaction, after its stamp was taken. */
export async function record(db: QueueDatabase, at: number, done: Done, session?: string, journal?: Journal): Promise<void> {
  const { last, connected } = journal ?? (await openJournal(db));
  await Promise.all([write(db.changes, at, done, session, last), connected ? putWaiting(db, done) : undefined]);
}

async function write(changes: QueueDatabase['changes'], at: number, done: Done, session: string | undefined, last: Change | undefined): Promise<void> {
  // What was undone stands at the end, so looking at the last row spares reading them all.
  if (last?.undone) await changes.filter(({ undone }) => undone).delete();
  const joins = last && session !== undefined && !last.undone && last.session === session;
  if (!joins) await Promise.all([changes.add(changeOf(at, done, session)), clear(changes, last?.id ?? 0)]);
  else if (isBackAgain(last, done)) await changes.delete(last.id);
  else await changes.put({ ...last, at, ...join(last, done) });
}

/** Takes away what can't be undone any more, now and then. */
async function clear(changes: QueueDatabase['changes'], last: number): Promise<void> {
  const oldest = beyondUndo(last);
  if (oldest !== undefined) await changes.where('id').belowOrEqual(oldest).delete();
}

/** What is typed into twice is one step from where it was first. */
function join(first: Done, { steps, settings, issues }: Done): Done {
  return {
    steps: steps.map((step, at) => ({ ...step, before: first.steps[at]?.before ?? step.before })),
    ...(settings ? { settings: { ...settings, before: first.settings?.before ?? settings.before } } : {}),
    ...(issues ? { issues: issues.map((step, at) => ({ ...step, before: first.issues?.[at]?.before ?? step.before })) } : {}),
  };
}

/** Whether typing led back to where it began. */
function isBackAgain(first: Done, next: Done): boolean {
  return JSON.stringify(side(first, 'before')) === JSON.stringify(side(next, 'after'));
}

function side({ steps, settings, issues = [] }: Done, which: 'before' | 'after'): unknown {
  return [steps.map((step) => step[which]), settings?.[which], issues.map((step) => step[which])];
}

/** Sets fields of a stored candidate; returns the step it was. */
export async function applyEdit(database: QueueDatabase, candidate: Candidate, after: Partial<Fields>, stamp: Stamp): Promise<Step> {
  await database.candidates.put(edited(candidate, after, stamp));
  if (after.section !== undefined) await rememberSection(database, candidate.captured, after.section);
  return { week: candidate.week, identity: candidate.identity, before: before(candidate, after), after };
}
