import type { FolderProblem } from '@/utils/digest/share/folder-problem';
import type { Week } from '@/utils/digest/iso-week';
import { weekNow } from '@/utils/extension/capture';
import { currentSettings } from '@/utils/extension/settings';
import type { FolderRow } from '@/utils/queue/database';
import { noteFolder, readFolder } from '@/utils/queue/folder';
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
  /** Waits for its turn where another page is at it; leaves it to that page otherwise. */
  wait?: boolean;
  /** Leaves it where the folder was asked this short a time ago by another page, milliseconds. */
  unlessWithin?: number;
  onProgress?: () => void;
}

/** Sends and fetches, if a folder is connected and nobody else is at it. Resolves to the problem, if there was one; never rejects. */
export async function runSync(running: Running): Promise<FolderProblem | undefined> {
  try {
    return await inTurn(running.wait === true, () => syncOnce(running));
  } catch {
    // The database failed, which the surface that shows the queue says; or the folder is another by now.
    return undefined;
  }
}

async function syncOnce({ depth, week, unlessWithin = 0, onProgress }: Running): Promise<FolderProblem | undefined> {
  const row = await readFolder();
  if (!row || Date.now() - (row.polledAt ?? 0) < unlessWithin) return row?.problem;
  if (!(await mayReach(row.address))) {
    const problem = { kind: 'no-permission' } as const;
    await noteFolder(row.address, (kept) => ({ ...kept, problem }));
    return problem;
  }
  return sync(row, { depth: depth === 'poll' && isBehind(row) ? 'likely' : depth, week: week ?? weekNow((await currentSettings()).timeZone), goesOn: async () => !(await isToMakeWay()), ...(onProgress ? { onProgress } : {}) });
}

function isBehind({ problem, polledAt = 0 }: FolderRow): boolean {
  return problem !== undefined || Date.now() - polledAt > AWAY;
}
