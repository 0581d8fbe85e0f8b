import { disconnect, readFolder, type FolderStatus } from '@/utils/queue/folder';
import type { Week } from '@/utils/digest/iso-week';
import type { Watcher } from '@/utils/queue/watch';
import type { Access } from '@/utils/share/access';
import { clearFolderAlarm, setFolderAlarm } from './folder-alarm';
import { keepInStep } from './keep-in-step';
import { askToReach, mayReach, stopReaching } from './reach';
import type { Connecting } from './report';
import { runSync, type Synced } from './run-sync';
import { inChangingTurn } from './turns';
import { leaveToWorker } from './wake-worker';
import { watchFolder } from './watch-folder';

/** What a page can do about the group's folder. */
export interface FolderServices {
  /** How the folder stands; undefined while there is none. */
  watchFolder: (watcher: Watcher<FolderStatus | undefined>) => () => void;
  /**
   * Asks to reach the server, tries the folder by a round trip and, where that works, keeps it and begins to sync.
   * `address` as `folderAddress` gives it; `signal` is aborted where the reader gives it up. Call it in a click's own
   * turn. Rejects only where the database fails.
   */
  connectFolder: (wanted: Access, signal: AbortSignal) => Promise<Connecting>;
  /** Forgets the folder and its password, and gives the permission back; what came from it stays. */
  disconnectFolder: () => Promise<void>;
  /** Sends and fetches everything now, all weeks. Never rejects. */
  syncFolder: () => Promise<Synced>;
  /** Keeps a page that shows a week in step with the folder, if there is one, and tells whether the database is broken. Returns how to stop. */
  keepInStep: (week: Week, onBroken: (broken: boolean) => void) => () => void;
}

/** The real ones. */
export const folderServices: FolderServices = {
  watchFolder,
  connectFolder: async (wanted, signal) => {
    // Both in the click's own turn, in this order: what was allowed before is not ours to give back.
    const [before, asked] = [mayReach(wanted.address), askToReach(wanted.address)];
    if (!(await asked.catch(() => false))) return { kind: 'denied' };
    const last = await readFolder();
    const connecting = await connectOrGiveBack(wanted, signal, async () => (await before) || stopReaching(wanted.address, last?.address));
    if (connecting.kind !== 'connected') return connecting;
    await setFolderAlarm();
    void runSync({ depth: 'all', asked: true, wait: true });
    if (last) await stopReaching(last.address, wanted.address);
    return connecting;
  },
  disconnectFolder: async () => {
    const last = await inChangingTurn(async () => {
      const row = await readFolder();
      await disconnect();
      return row;
    });
    await clearFolderAlarm();
    if (last) await stopReaching(last.address);
  },
  syncFolder: () => runSync({ depth: 'all', asked: true, wait: true }),
  keepInStep: (week, onBroken) => {
    const stops = [keepInStep(week, onBroken), leaveToWorker()];
    return () => stops.forEach((stop) => stop());
  },
};

/** Gives back what was allowed where nothing comes of it, whatever the reason. */
async function connectOrGiveBack(wanted: Access, signal: AbortSignal, giveBack: () => Promise<unknown>): Promise<Connecting> {
  let isConnected = false;
  try {
    if (signal.aborted) return { kind: 'cancelled' };
    const { connect } = await import('./connect');
    const connecting = await connect(wanted, { signal });
    isConnected = connecting.kind === 'connected';
    return connecting;
  } finally {
    if (!isConnected) await giveBack();
  }
}
