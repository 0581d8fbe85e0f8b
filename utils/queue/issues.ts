import { differingIssue, editedIssue, issueBefore, issueFieldsOf, type IssueFields } from '@/utils/digest/issue';
import type { Week } from '@/utils/digest/iso-week';
import type { Stamp } from '@/utils/digest/stamp';
import { inOneTransaction, record, takeStamp, type IssueStep } from './change';
import { database, type QueueDatabase } from './database';
import { watch, type Watcher } from './watch';

/** Weeks that were published, and when, milliseconds since 1970. */
export type PublishedWeeks = ReadonlyMap<Week, number>;

/** What was said of a week's issue. */
export async function readIssue(week: Week, { issues }: QueueDatabase = database): Promise<IssueFields> {
  return issueFieldsOf(await issues.get(week));
}

/** Tells what is said of a week's issue now and after every change. Returns how to stop. */
export function watchIssue(week: Week, watcher: Watcher<IssueFields>, db: QueueDatabase = database): () => void {
  return watch(() => readIssue(week, db), watcher);
}

/** Tells which weeks were published now and after every change. Returns how to stop. */
export function watchPublished(watcher: Watcher<PublishedWeeks>, db: QueueDatabase = database): () => void {
  return watch(() => publishedWeeks(db), watcher);
}

async function publishedWeeks({ issues }: QueueDatabase): Promise<PublishedWeeks> {
  const all = await issues.toArray();
  return new Map(all.flatMap(({ week, published }): [Week, number][] => (published.value === null ? [] : [[week, published.value]])));
}

/**
 * Says something of a week's issue, in one change that is undone as one. Resolves after the database has
 * committed; what is so already leaves no trace. `session` names a stretch of typing, which is one change.
 */
export function changeIssue(week: Week, wanted: Partial<IssueFields>, now: number, db: QueueDatabase = database, session?: string): Promise<void> {
  return inOneTransaction(db, async () => {
    const step = await issueStep(db, week, wanted);
    if (!step) return;
    await applyIssue(db, step, await takeStamp(db, now));
    await record(db, now, { steps: [], issues: [step] }, session);
  });
}

/** The step from what is said of an issue to what is `wanted`; undefined where they are the same. */
export async function issueStep(db: QueueDatabase, week: Week, wanted: Partial<IssueFields>): Promise<IssueStep | undefined> {
  const now = await readIssue(week, db);
  const after = differingIssue(now, wanted);
  return after && { week, before: issueBefore(now, after), after };
}

/** Stores what a step leads to; call it inside the transaction that uses it. */
export async function applyIssue({ issues }: QueueDatabase, { week, after }: IssueStep, stamp: Stamp): Promise<void> {
  await issues.put(editedIssue(week, await issues.get(week), after, stamp));
}
