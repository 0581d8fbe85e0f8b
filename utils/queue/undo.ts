import type { Candidate, CandidateKey, Fields } from '@/utils/digest/candidate';
import { differing } from '@/utils/digest/candidate-edit';
import { candidateAt } from './candidate-at';
import { applyEdit, inOneTransaction, takeStamp, type Change, type IssueStep, type Step } from './change';
import { database, type QueueDatabase } from './database';
import { applyIssue, issueStep } from './issues';
import { noteWaiting } from './note-waiting';
import { applySettings, settingsStep } from './settings';

/** The side of a step that a change is turned to. */
type Side = 'before' | 'after';

/** Takes back the last change not yet taken back, by one more change. Resolves to whether there was one. */
export function undo(now: number, db: QueueDatabase = database): Promise<boolean> {
  return inOneTransaction(db, async () => turnFirst(db, () => lastStanding(db), 'before', now));
}

/** Does again the change that was taken back last. Resolves to whether there was one. */
export function redo(now: number, db: QueueDatabase = database): Promise<boolean> {
  return inOneTransaction(db, async () => turnFirst(db, () => firstUndone(db), 'after', now));
}

/** Whether the last change not yet taken back is the one that put a candidate into its week. */
export async function isLastCapture({ week, identity }: CandidateKey, db: QueueDatabase = database): Promise<boolean> {
  const last = await lastStanding(db);
  return last?.steps.length === 1 && last.steps.every((step) => step.week === week && step.identity === identity && step.after.removed === false);
}

/** What was undone stands at the journal's end, so this reads no further back than that. */
function lastStanding({ changes }: QueueDatabase): Promise<Change | undefined> {
  return changes.orderBy('id').reverse().filter(({ undone }) => !undone).first();
}

/** The change after the last that stands. */
async function firstUndone(db: QueueDatabase): Promise<Change | undefined> {
  return db.changes.where('id').above((await lastStanding(db))?.id ?? 0).first();
}

/** Turns the next change that still makes a difference; those before it count as turned with it. */
async function turnFirst(db: QueueDatabase, next: () => Promise<Change | undefined>, side: Side, now: number): Promise<boolean> {
  for (let change = await next(); change; change = await next()) {
    const edits = await effective(db, change, side);
    const settings = change.settings && (await settingsStep(db, change.settings[side]));
    const issues = await effectiveIssues(db, change, side);
    await db.changes.put({ ...change, undone: !change.undone });
    if (edits.length === 0 && !settings && issues.length === 0) continue;
    const stamp = await takeStamp(db, now);
    const steps: Step[] = [];
    for (const { candidate, to } of edits) steps.push(await applyEdit(db, candidate, to, stamp));
    if (settings) await applySettings(db, settings, stamp);
    for (const step of issues) await applyIssue(db, step, stamp);
    await noteWaiting(db, { steps, issues, ...(settings ? { settings } : {}) });
    return true;
  }
  return false;
}

async function effective(db: QueueDatabase, { steps }: Change, side: Side): Promise<{ candidate: Candidate; to: Partial<Fields> }[]> {
  const found = await Promise.all(steps.map((step) => candidateAt(db, step)));
  return found
    .flatMap((candidate, at) => {
      const step = steps[at];
      return candidate && step ? [{ candidate, to: differing(candidate, step[side]) }] : [];
    })
    .filter(({ to }) => Object.keys(to).length > 0);
}

async function effectiveIssues(db: QueueDatabase, { issues = [] }: Change, side: Side): Promise<IssueStep[]> {
  const steps = await Promise.all(issues.map((step) => issueStep(db, step.week, step[side])));
  return steps.filter((step) => step !== undefined);
}
