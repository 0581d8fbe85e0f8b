import type { Week } from '@/utils/digest/iso-week';
import { addCandidates, type Addition } from '@/utils/queue/add-many';
import { failureOf, type QueueFailure } from '@/utils/queue/failure';
import { weekNow } from './week-now';
import { currentSettings } from './settings';

/** What came of storing several pages at once. */
export type ManyOutcome =
  /** Committed; `repeats` were queued already, in this week or another, and stay as they are. */
  | { kind: 'stored'; week: Week; saved: number; repeats: number }
  /** The database took none of them. */
  | { kind: 'failed'; failure: QueueFailure };

/** Stores several pages in a week, this one unless told, as one change that is undone as one. Never throws. */
export async function storeMany(additions: readonly Addition[], into?: Week): Promise<ManyOutcome> {
  const week = into ?? weekNow((await currentSettings()).timeZone);
  try {
    const added = await addCandidates(additions, week, Date.now());
    const saved = added.filter(({ kind }) => kind === 'saved').length;
    return { kind: 'stored', week, saved, repeats: added.length - saved };
  } catch (error) {
    return { kind: 'failed', failure: await failureOf(error) };
  }
}
