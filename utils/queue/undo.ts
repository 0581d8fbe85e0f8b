import { contributorsOf, type Candidate, type CandidateKey, type Fields } from '@/utils/digest/candidate';
import { differing } from '@/utils/digest/candidate-edit';
import { fieldsOf } from '@/utils/digest/fields-of';
import { candidateAt } from './candidate-at';
import type { IssueFields } from '@/utils/digest/issue';
import { applyEdit, inOneTransaction, takeStamp, type Change, type IssueStep, type Step } from './change';
import { applySettings, settingsStep } from './change-settings';
import { database, type QueueDatabase } from './database';
import { editCandidate } from './edit';
import { applyIssue, issueStep, readIssue } from './issues';
import { noteWaiting } from './note-waiting';
import { ownIds } from './self';
import { readSettings } from './settings';

/** The side of a step that a change is turned to. */
type Side = 'before' | 'after';

/** What came of going a change back or forth: it is done, or but for pages that somebody else saved too, which stay; it was about such pages alone; there was none. */
export type Turned = 'turned' | 'partly' | 'kept' | 'nothing';

/** Takes back the last change not yet taken back, by one more change. */
export function undo(now: number, db: QueueDatabase = database): Promise<Turned> {
  return inOneTransaction(db, async () => turnFirst(db, () => lastStanding(db), 'before', now));
}

/** Does again the change that was taken back last. */
export function redo(now: number, db: QueueDatabase = database): Promise<Turned> {
  return inOneTransaction(db, async () => turnFirst(db, () => firstUndone(db), 'after', now));
}

/** Takes a capture back: as the last change where it is that, and can be done again; by removing the candidate where something was changed since. Resolves to whether it could: what somebody else saved too stays. */
export function undoCapture(key: CandidateKey, now: number, db: QueueDatabase = database): Promise<boolean> {
  return inOneTransaction(db, async () => {
    const turned = await turnFirst(db, () => lastIf(db, (last) => isCapture(last, key)), 'before', now);
    if (turned !== 'nothing') return turned === 'turned';
    const candidate = await candidateAt(db, key);
    if (candidate && isOthersToo(candidate, await ownIds(db))) return false;
    await editCandidate(key, { removed: true }, now, db);
    return true;
  });
}

/** Takes a change back while it is the last that stands. */
export function undoChange(id: number, now: number, db: QueueDatabase = database): Promise<Turned> {
  return inOneTransaction(db, async () => turnFirst(db, () => lastIf(db, (last) => last.id === id), 'before', now));
}

/** Whether this person and somebody else both saved it. */
function isOthersToo(candidate: Candidate, own: ReadonlySet<string>): boolean {
  const contributors = contributorsOf(candidate);
  return contributors.some((id) => own.has(id)) && !contributors.every((id) => own.has(id));
}

/** Whether a change is the one that put a candidate into its week. */
function isCapture(change: Change, { week, identity }: CandidateKey): boolean {
  return change.steps.length === 1 && change.steps.every((step) => step.week === week && step.identity === identity && step.after.removed === false);
}

/** What was undone stands at the journal's end, so this reads no further back than that. */
function lastStanding({ changes }: QueueDatabase): Promise<Change | undefined> {
  return changes.orderBy('id').reverse().filter(({ undone }) => !undone).first();
}

/** The last change that stands, where it is such a one. */
async function lastIf(db: QueueDatabase, isSuch: (last: Change) => boolean): Promise<Change | undefined> {
  const last = await lastStanding(db);
  return last && isSuch(last) ? last : undefined;
}

/** The change after the last that stands. */
async function firstUndone(db: QueueDatabase): Promise<Change | undefined> {
  return db.changes.where('id').above((await lastStanding(db))?.id ?? 0).first();
}

/** Turns the next change that still makes a difference, or would but for what others saved too; those before it count as turned with it. */
async function turnFirst(db: QueueDatabase, next: () => Promise<Change | undefined>, side: Side, now: number): Promise<Turned> {
  const own = await ownIds(db);
  for (let change = await next(); change; change = await next()) {
    const turning = await turningOf(db, change, side);
    // By whoever else saved a page it would be there all the same.
    const edits = turning.filter(({ candidate, step, to }) => !(step.captured && to.removed && isOthersToo(candidate, own)));
    const isWhole = edits.length === turning.length;
    const settings = change.settings && (await settingsStep(db, stillStanding(change.settings[side], change.settings[other(side)], await readSettings(db))));
    const issues = await effectiveIssues(db, change, side);
    await db.changes.put({ ...change, undone: !change.undone });
    if (edits.length === 0 && !settings && issues.length === 0) {
      // Not the change before, which nobody asked for.
      if (!isWhole) return 'kept';
      continue;
    }
    const stamp = await takeStamp(db, now);
    const steps: Step[] = [];
    for (const { candidate, to } of edits) steps.push(await applyEdit(db, candidate, to, stamp));
    if (settings) await applySettings(db, settings, stamp);
    for (const step of issues) await applyIssue(db, step, stamp);
    await noteWaiting(db, { steps, issues, ...(settings ? { settings } : {}) });
    return isWhole ? 'turned' : 'partly';
  }
  return 'nothing';
}

/** What turning a change would do to the candidates it was about. */
async function turningOf(db: QueueDatabase, { steps }: Change, side: Side): Promise<{ candidate: Candidate; step: Step; to: Partial<Fields> }[]> {
  const found = await Promise.all(steps.map((step) => candidateAt(db, step)));
  return found
    .flatMap((candidate, at) => {
      const step = steps[at];
      return candidate && step ? [{ candidate, step, to: differing(candidate, stillStanding(step[side], step[other(side)], fieldsOf(candidate))) }] : [];
    })
    .filter(({ to }) => Object.keys(to).length > 0);
}

async function effectiveIssues(db: QueueDatabase, { issues = [] }: Change, side: Side): Promise<IssueStep[]> {
  const steps = await Promise.all(issues.map(async (step) => issueStep(db, step.week, standingIssue(step[side], step[other(side)], await readIssue(step.week, db)))));
  return steps.filter((step) => step !== undefined);
}

const other = (side: Side): Side => (side === 'before' ? 'after' : 'before');

/** The part of `to` whose fields are still as the change `left` them: what another contributor has set since is theirs. */
function stillStanding<T extends object>(to: Partial<T>, left: Partial<T>, now: T): Partial<T> {
  const keys = Object.keys(to).filter((key): key is Extract<keyof T, string> => key in now);
  const kept: Partial<T> = {};
  for (const key of keys) if (JSON.stringify(left[key]) === JSON.stringify(now[key])) kept[key] = to[key];
  return kept;
}

function standingIssue({ texts = {}, ...to }: Partial<IssueFields>, left: Partial<IssueFields>, now: IssueFields): Partial<IssueFields> {
  const { texts: _, ...fields } = stillStanding<IssueFields>(to, left, now);
  const unchanged = Object.entries(texts).filter(([id]) => (left.texts?.[id] ?? '') === (now.texts[id] ?? ''));
  return { ...fields, ...(unchanged.length === 0 ? {} : { texts: Object.fromEntries(unchanged) }) };
}
