import type { FolderProblem } from '@/utils/digest/share/folder-problem';
import type { Week } from '@/utils/digest/iso-week';
import { database, type FolderRow, type QueueDatabase } from '@/utils/queue/database';
import { noteFolder } from '@/utils/queue/folder';
import { waitingParts } from '@/utils/queue/outbox';
import { selfOf } from '@/utils/queue/self';
import { Budget } from './budget';
import { Clock } from './clock';
import { guardedFolder } from './guarded-folder';
import { joinGroup } from './join-group';
import { pull, type Depth } from './pull';
import { problemIn } from './problem-in';
import { push } from './push';
import { isOver, type Session } from './session';

export interface Syncing {
  /** The week at hand, which is looked at most often. */
  week: Week;
  depth: Depth;
  db?: QueueDatabase;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Asked before each request. */
  goesOn?: () => Promise<boolean>;
  /** Called now and then in work that takes long. */
  onProgress?: () => void;
}

/**
 * Sends what waits and fetches what is new, and notes what came of it. What fails is tried again the next time:
 * nothing leaves the outbox before the server has it, and nothing is taken for fetched before the database has it.
 * Resolves to the problem, if there was one. Throws `Superseded` where it does not go on, or the folder is no longer the
 * one that is connected; rejects otherwise only where the database fails.
 */
export async function sync(row: FolderRow, { week, depth, db = database, now = Date.now, goesOn = async () => true, onProgress = () => undefined }: Syncing): Promise<FolderProblem | undefined> {
  const budget = await Budget.open(db, now);
  const clock = new Clock(now, row.clockAhead);
  const { contributor: self } = await selfOf(db);
  const { address } = row;
  const folder = guardedFolder(row, { goesOn, isOver: () => isOver({ db, address }), count: (method) => budget.take(FETCHING.has(method) ? 'fetch' : 'reserved') });
  const session: Session = { db, folder, address, behind: depth !== 'poll', self, clock, onProgress };
  const work = async (): Promise<FolderProblem | undefined> => {
    const problem = row.joining ? await problemIn(joinGroup(session)) : undefined;
    return problem ?? bothWays(session, () => pull(session, { week, depth: row.joining ? 'all' : depth, polls: row.polls }));
  };
  const problem = await work().finally(() => budget.note());
  await noteFolder(row.address, (kept) => ({
    ...kept,
    polls: kept.polls + 1,
    polledAt: now(),
    clockAhead: clock.ahead,
    problem,
    ...(problem ? {} : { syncedAt: now() }),
  }), db);
  return problem;
}

/** What keeps one's own changes from going out need not keep others' from coming in. */
async function bothWays(session: Session, fetchOthers: () => Promise<void>): Promise<FolderProblem | undefined> {
  const unsent = await problemIn(push(session));
  if (unsent && !OUTGOING.has(unsent.kind)) return unsent;
  const unfetched = await problemIn(fetchOthers());
  if (unfetched) return unsent ?? unfetched;
  // The folder may have been seen to have lost something of ours.
  return unsent ?? ((await waitingParts(session.db)).size > 0 ? problemIn(push(session)) : undefined);
}

/** Requests by which others' changes are fetched. */
const FETCHING: ReadonlySet<string> = new Set(['GET', 'PROPFIND']);

/** Problems of writing alone. */
const OUTGOING: ReadonlySet<FolderProblem['kind']> = new Set(['forbidden', 'locked', 'full', 'too-large', 'refused-method', 'missing', 'server']);
