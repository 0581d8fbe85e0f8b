import { inOneTransaction } from './change';
import { database, type FolderRow, type QueueDatabase, type RemoteFile } from './database';
import { putEverythingOut } from './outbox';
import { watch, type Watcher } from './watch';

/** How the group's folder stands, as far as the reader is told: never its password. */
export interface FolderStatus extends Pick<FolderRow, 'address' | 'user' | 'syncedAt' | 'problem' | 'clockAhead'> {
  /** How many changes the folder does not have yet. */
  waiting: number;
  /** Files in the folder that nothing was taken of, by their path, and why. */
  refused: readonly (Pick<RemoteFile, 'path'> & { reason: NonNullable<RemoteFile['refusal']> })[];
}

/** The folder this browser is connected to, its password too; undefined where there is none. */
export function readFolder({ folder }: QueueDatabase = database): Promise<FolderRow | undefined> {
  return folder.get('folder');
}

/** What tells a folder from others: another user's may be another at the same address. */
export function folderKey({ user, address }: Pick<FolderRow, 'user' | 'address'>): string {
  return `${user} ${address}`;
}

/** Tells how the folder stands now and after every change; undefined while there is none. Returns how to stop. */
export function watchFolder(watcher: Watcher<FolderStatus | undefined>, db: QueueDatabase = database): () => void {
  return watch(() => statusOf(db), watcher);
}

/** Tells how many changes the folder does not have yet, now and after every change. Returns how to stop. */
export function watchWaiting(watcher: Watcher<number>, db: QueueDatabase = database): () => void {
  return watch(() => db.outbox.count(), watcher);
}

/** Tells what keeps the folder from being in step, as far as it was noted, and what it does not have yet, now and after every change. Returns how to stop. */
export function watchStanding(watcher: Watcher<Pick<FolderStatus, 'problem' | 'waiting'>>, db: QueueDatabase = database): () => void {
  return watch(async () => ({ problem: (await readFolder(db))?.problem, waiting: await db.outbox.count() }), watcher);
}

async function statusOf(db: QueueDatabase): Promise<FolderStatus | undefined> {
  const row = await readFolder(db);
  if (!row) return undefined;
  const { address, user, syncedAt, problem, clockAhead } = row;
  const files = await db.remoteFiles.filter(({ refusal }) => refusal !== undefined).toArray();
  return {
    address,
    user,
    waiting: await db.outbox.count(),
    refused: files.flatMap(({ path, refusal }) => (refusal ? [{ path, reason: refusal }] : [])),
    ...(syncedAt === undefined ? {} : { syncedAt }),
    ...(problem === undefined ? {} : { problem }),
    ...(clockAhead === undefined ? {} : { clockAhead }),
  };
}

/** Connects this browser to a folder: its group is joined first, then everything of this person's goes out to it and everything in it is read anew. The same folder again only takes the new password. */
export function connectTo({ address, user, password, clockAhead }: Pick<FolderRow, 'address' | 'user' | 'password' | 'clockAhead'>, db: QueueDatabase = database): Promise<void> {
  return inOneTransaction(db, async () => {
    const before = await readFolder(db);
    const isKnown = before && folderKey(before) === folderKey({ user, address });
    const joining = isKnown ? before.joining : { settings: [], contributors: [] };
    await db.folder.put({ key: 'folder', address, user, password, polls: 0, ...(joining ? { joining } : {}), ...(clockAhead === undefined ? {} : { clockAhead }) });
    if (isKnown) return;
    await db.remoteFiles.clear();
    await putEverythingOut(db);
  });
}

/** Forgets the folder and its password; what came from it stays. */
export function disconnect(db: QueueDatabase = database): Promise<void> {
  return inOneTransaction(db, async () => {
    await db.folder.clear();
    await db.remoteFiles.clear();
    await db.outbox.clear();
  });
}

/** Notes what became of the folder, if it is still the one at `address`. Rejects on a full disk, as all that writes does; see `inOneTransaction`. */
export function noteFolder(address: string, news: (row: FolderRow) => FolderRow, db: QueueDatabase = database): Promise<void> {
  return inOneTransaction(
    db,
    async () => {
      const row = await readFolder(db);
      if (row?.address === address) await db.folder.put(news(row));
    },
    [db.folder],
  );
}
