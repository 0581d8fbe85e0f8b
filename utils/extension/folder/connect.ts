import { database, type QueueDatabase } from '@/utils/queue/database';
import { connectTo } from '@/utils/queue/folder';
import type { Access } from '@/utils/share/access';
import { remoteFolder } from '@/utils/share/folder';
import { Budget } from './budget';
import { Clock } from './clock';
import type { Connecting } from './report';
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
 * Tries a folder and keeps it as this browser's; its group is joined by the first sync. Whatever fails, all stays as it
 * was. Rejects only where the database fails.
 */
export async function connect(access: Access, { signal, db = database, now = Date.now, change = inChangingTurn }: ConnectOptions = {}): Promise<Connecting> {
  const [budget, clock] = [await Budget.open(db, now), new Clock(now)];
  const folder = remoteFolder(access, async (_, ask) => {
    await budget.take('reserved');
    return ask();
  });
  const { report, failed } = await tryFolder(folder, clock).finally(() => budget.note());
  if (signal?.aborted) return { kind: 'cancelled' };
  if (failed) return { kind: 'failed', report, ...failed };
  return change(async () => {
    if (signal?.aborted) return { kind: 'cancelled' };
    await connectTo({ ...access, clockAhead: clock.ahead }, db);
    return { kind: 'connected', report };
  });
}
