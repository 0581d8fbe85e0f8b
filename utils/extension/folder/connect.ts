import { LARGEST_SETTINGS } from '@/utils/digest/share/settings-file';
import { database, type QueueDatabase } from '@/utils/queue/database';
import { connectTo, readFolder } from '@/utils/queue/folder';
import { adoptSettings } from '@/utils/queue/take-in-settings';
import type { Access } from '@/utils/share/access';
import { remoteFolder } from '@/utils/share/folder';
import { Clock } from './clock';
import { problemIn } from './problem-in';
import { fetchAll } from './pull-folder';
import { settingsIn } from './pull-settings';
import type { Connecting } from './report';
import { SETTINGS_FOLDER } from './session';
import { tryFolder } from './trial';
import { inChangingTurn } from './turns';

interface ConnectOptions {
  /** Aborted where the reader gives it up; until the folder is kept, all then stays as it was. */
  signal?: AbortSignal;
  db?: QueueDatabase;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Does the change while nobody else is at the folder. */
  change?: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Tries a folder, takes over what its group has decided and keeps it as this browser's. Whatever fails, all stays as
 * it was. Rejects only where the database fails.
 */
export async function connect(access: Access, { signal, db = database, now = Date.now, change = inChangingTurn }: ConnectOptions = {}): Promise<Connecting> {
  const [folder, clock] = [remoteFolder(access), new Clock(now)];
  const { report, failed } = await tryFolder(folder, clock);
  if (signal?.aborted) return { kind: 'cancelled' };
  if (failed) return { kind: 'failed', report, ...failed };
  const isKnown = (await readFolder(db))?.address === access.address;
  let decided: Parameters<typeof adoptSettings>[0] | undefined;
  const read = async (): Promise<void> => void (decided = settingsIn(await fetchAll({ folder: SETTINGS_FOLDER, largest: LARGEST_SETTINGS }, { folder, clock })));
  const problem = isKnown ? undefined : await problemIn(read());
  if (problem) return { kind: 'failed', report, trial: 'read', problem };
  return change(async () => {
    if (signal?.aborted) return { kind: 'cancelled' };
    if (decided) await adoptSettings(decided, now(), db);
    await connectTo({ ...access, clockAhead: clock.ahead }, db);
    return { kind: 'connected', report };
  });
}
