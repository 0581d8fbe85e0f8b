import { inOneTransaction } from './change';
import { database, type QueueDatabase, type RemoteFile } from './database';

/** What is known of the files in a folder on the server, by their path; `folder` ends in a slash. */
export async function knownFiles(folder: string, { remoteFiles }: QueueDatabase = database): Promise<ReadonlyMap<string, RemoteFile>> {
  const files = await remoteFiles.where('path').startsWith(folder).toArray();
  return new Map(files.map((file) => [file.path, file]));
}

/** What is known of one file or folder. */
export function knownFile(path: string, { remoteFiles }: QueueDatabase = database): Promise<RemoteFile | undefined> {
  return remoteFiles.get(path);
}

/** The folders that were ever looked into, by the alphabet. */
export async function knownFolders({ remoteFiles }: QueueDatabase = database): Promise<string[]> {
  return (await remoteFiles.toCollection().primaryKeys()).filter((path) => path.endsWith('/'));
}

/** Notes what was seen of files. Rejects on a full disk. */
export async function noteFiles(files: readonly RemoteFile[], db: QueueDatabase = database): Promise<void> {
  if (files.length > 0) await inOneTransaction(db, () => db.remoteFiles.bulkPut(files), [db.remoteFiles]);
}

/** Forgets files that are gone from the server; what came from them stays in the queue. Rejects on a full disk. */
export async function forgetFiles(paths: readonly string[], db: QueueDatabase = database): Promise<void> {
  if (paths.length > 0) await inOneTransaction(db, () => db.remoteFiles.bulkDelete([...paths]), [db.remoteFiles]);
}
