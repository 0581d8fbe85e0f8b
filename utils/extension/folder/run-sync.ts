import type { FolderProblem } from '@/utils/digest/share/folder-problem';
import type { Week } from '@/utils/digest/iso-week';
import { weekNow } from '@/utils/extension/week-now';
import { currentSettings } from '@/utils/extension/settings';
import type { FolderRow } from '@/utils/queue/database';
import { noteFolder, readFolder } from '@/utils/queue/folder';
import { isFull } from '@/utils/queue/room';
import { Superseded } from './guarded-folder';
import { isWithin, leftAlone } from './left-alone';
import type { Depth } from './pull';
import { mayReach } from './reach';
import { sync } from './sync';
import { inTurn, isToMakeWay } from './turns';

/** After a pause as long, others may have changed more than the one folder that a poll looks at, milliseconds. */
const AWAY = 60_000;

/** How one time of sending and fetching is run. */
export interface Running {
  /** A poll that comes after a pause or a problem looks at all that likely changed. */
  depth: Depth;
  /** The week at hand; this week unless told. */
  week?: Week;
  /** The reader asked for it: whatever the problem was, they may have mended it. */
  asked?: boolean;
  /** Waits for its turn where another page is at it; leaves it to that page otherwise. */
  wait?: boolean;
  /** Leaves it where the folder was asked this short a time ago by another page, milliseconds. */
  unlessWithin?: number;
  onProgress?: () => void;
}

/** What came of it. */
export type Synced =
  | { kind: 'synced' }
  /** There was nothing to do: no folder, another page was at it, or it is being changed. */
  | { kind: 'left' }
  | { kind: 'failed'; problem: FolderProblem };

const LEFT: Synced = { kind: 'left' };
const BROKEN: FolderProblem = { kind: 'broken' };
const NO_PERMISSION: FolderProblem = { kind: 'no-permission' };

/** Sends and fetches, if a folder is connected and nobody else is at it. Never rejects. */
export async function runSync(running: Running): Promise<Synced> {
  try {
    return (await inTurn(running.wait === true, () => syncOnce(running))) ?? LEFT;
  } catch (error) {
    if (error instanceof Superseded) return LEFT;
    // Where the database takes this no more, only who asked can be told.
    await noteProblem(BROKEN).catch(() => undefined);
    return { kind: 'failed', problem: BROKEN };
  }
}

async function noteProblem(problem: FolderProblem): Promise<void> {
  const row = await readFolder();
  if (row) await noteFolder(row.address, (kept) => ({ ...kept, problem }));
}

const syncedWith = (problem: FolderProblem | undefined): Synced => (problem ? { kind: 'failed', problem } : { kind: 'synced' });

async function syncOnce({ depth, week, asked = false, unlessWithin = 0, onProgress }: Running): Promise<Synced> {
  const row = await readFolder();
  if (!row) return LEFT;
  const now = Date.now();
  if (isWithin(row.polledAt, unlessWithin, now)) return syncedWith(row.problem);
  const known = asked ? undefined : leftAlone(row.problem, now);
  if (known) return syncedWith(known);
  // What comes of it could not be noted, nor how often the server was asked.
  if (await isFull()) return syncedWith(BROKEN);
  if (!(await mayReach(row.address))) {
    await noteProblem(NO_PERMISSION);
    return syncedWith(NO_PERMISSION);
  }
  return syncedWith(await sync(row, { depth: depth === 'poll' && isBehind(row, now) ? 'likely' : depth, week: week ?? weekNow((await currentSettings()).timeZone), goesOn: async () => !(await isToMakeWay()), ...(onProgress ? { onProgress } : {}) }));
}

function isBehind({ problem, polledAt }: FolderRow, now: number): boolean {
  return problem !== undefined || !isWithin(polledAt, AWAY, now);
}
