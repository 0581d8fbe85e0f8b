import { stampAll, type Candidate, type CandidateKey } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import type { Week } from '@/utils/digest/iso-week';
import { ordersBetween } from '@/utils/digest/order';
import { unify } from '@/utils/digest/share/unify';
import type { Stamp } from '@/utils/digest/stamp';
import { candidateAt } from './candidate-at';
import { applyEdit, inOneTransaction, record, takeStamp, type Step } from './change';
import { database, type QueueDatabase } from './database';
import { samePage } from './repeat';
import { inWeek } from './week';

/**
 * Moves candidates to the end of another week, in one change. One that the other week holds already
 * stays there as it is. Resolves after the database has committed.
 */
export function moveToWeek(keys: readonly CandidateKey[], week: Week, now: number, db: QueueDatabase = database): Promise<void> {
  return inOneTransaction(db, async () => {
    const stamp = await takeStamp(db, now);
    const steps: Step[] = [];
    for (const key of keys) {
      const candidate = await candidateAt(db, key);
      if (candidate && key.week !== week) steps.push(...(await move(db, candidate, week, stamp)));
    }
    if (steps.length > 0) await record(db, now, { steps });
  });
}

async function move(db: QueueDatabase, candidate: Candidate, week: Week, stamp: Stamp): Promise<Step[]> {
  const there = (await samePage(db, candidate)).filter((each) => each.week === week);
  const left = await applyEdit(db, candidate, { removed: true }, stamp);
  const arrived = there.some(({ removed }) => !removed.value) ? undefined : await arrive(db, candidate, there, week, stamp);
  return arrived ? [left, arrived] : [left];
}

/** Puts a copy at the week's end; what was removed there before becomes one with it, for others have that. */
async function arrive(db: QueueDatabase, candidate: Candidate, there: readonly Candidate[], week: Week, stamp: Stamp): Promise<Step> {
  const [order = ''] = ordersBetween((await inWeek(db, week).last())?.order.value, undefined, 1);
  const arriving: Candidate = { ...candidate, week, ...stampAll({ ...fieldsOf(candidate), order, removed: false, dropped: false }, stamp) };
  const [arrived = arriving] = unify([...there, arriving]);
  await db.candidates.bulkDelete(there.filter(({ identity }) => identity !== arrived.identity).map(({ identity }): [Week, string] => [week, identity]));
  await db.candidates.put(arrived);
  return { week, identity: arrived.identity, before: { removed: true }, after: { removed: false } };
}
