import { applyEdit, inOneTransaction, takeStamp, type Change, type Step } from './change';
import { database, type QueueDatabase } from './database';

/** Takes back the last change not yet taken back, by one more change. Resolves to it, or to undefined where there is none. */
export function undo(now: number, db: QueueDatabase = database): Promise<Change | undefined> {
  return inOneTransaction(db, async () => {
    const change = await db.changes.orderBy('id').reverse().filter(({ undone }) => !undone).first();
    return change && turn(db, change, ({ before }) => before, now);
  });
}

/** Does again the change that was taken back last. Resolves to it, or to undefined where there is none. */
export function redo(now: number, db: QueueDatabase = database): Promise<Change | undefined> {
  return inOneTransaction(db, async () => {
    const change = await db.changes.orderBy('id').filter(({ undone }) => undone).first();
    return change && turn(db, change, ({ after }) => after, now);
  });
}

async function turn(db: QueueDatabase, change: Change, fields: (step: Step) => Step['before'], now: number): Promise<Change> {
  const stamp = await takeStamp(db, now);
  for (const step of change.steps) {
    const candidate = await db.candidates.get([step.week, step.identity]);
    if (candidate) await applyEdit(db, candidate, fields(step), stamp);
  }
  const turned = { ...change, undone: !change.undone };
  await db.changes.put(turned);
  return turned;
}
