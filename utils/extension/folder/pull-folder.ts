import { FolderError } from '@/utils/digest/share/folder-problem';
import type { FileRefusal } from '@/utils/digest/share/refusal';
import { contributorIn, fileName } from '@/utils/digest/share/week-file';
import { inTurns } from '@/utils/extension/in-turns';
import { forgetFiles, knownFiles, noteFiles } from '@/utils/queue/remote-files';
import type { Entry } from '@/utils/share/folder';
import { fetchFile, isFetched, type Fetched, type Known } from './fetch-file';
import { lookAfterOwn } from './own-file';
import { isOver, type Session } from './session';

/** How many files are fetched at a time. */
const AT_A_TIME = 6;
/** How many files are merged at once: a database that is written to seldom is quick. */
const AT_ONCE = 30;
/** Servers tell times by the second: a file written this short a time before it was listed may change again and look the same, milliseconds. */
const FRESH = 2000;

/** What is fetched in a folder, and what is done with it. */
export interface Pull {
  /** Ends in a slash. */
  folder: string;
  /** Of one file, bytes. */
  largest: number;
  /** Merges files; gives why one was not taken by its contributor. */
  take: (files: readonly Fetched[]) => Promise<ReadonlyMap<string, FileRefusal['reason']>>;
}

/** A contributor's file in a listing. */
interface Listed extends Entry, Known {
  /** It may change again and look the same. */
  fresh: boolean;
}

/** What keeps a file from being read for now, where there is one; it keeps nothing else from being read. */
export type Unread = FolderError | undefined;

/** Fetches the files in a folder that changed since they were last fetched, and has them taken in. Throws a `FolderError` of the folder as a whole. */
export async function pullFolder(pull: Pull, session: Session): Promise<Unread> {
  const { db, self } = session;
  const { entries, files } = await listFiles(pull.folder, session);
  if (await isOver(session)) return undefined;
  const known = await knownFiles(pull.folder, db);
  await lookAfterOwn(pull, entries, known, session);
  const there = new Set(files.map(({ path }) => path));
  const own = pull.folder + fileName(self);
  await forgetFiles([...known.keys()].filter((path) => !there.has(path) && path !== own && path !== pull.folder), db);
  const changed = files.filter(({ path, mark }) => path !== own && (mark === '' || known.get(path)?.mark !== mark));
  let unread: Unread;
  for (let at = 0; at < changed.length; at += AT_ONCE) {
    const ofThese = await pullFiles(changed.slice(at, at + AT_ONCE), pull, session);
    unread ??= ofThese;
    session.onProgress();
  }
  return unread;
}

/** What is in a folder, and which of it are contributors' files; nothing where there is no such folder. */
async function listFiles(path: string, { folder, clock }: Session): Promise<{ entries: readonly Entry[]; files: Listed[] }> {
  const asked = clock.now();
  const { entries, date } = (await folder.list(path)) ?? { entries: [] };
  clock.see(date, asked);
  return { entries, files: entries.flatMap((entry) => listed(entry, path, date)) };
}

/** What is no contributor's file is none of ours. */
function listed(entry: Entry, folder: string, date: number | undefined): Listed[] {
  const contributor = entry.folder ? undefined : contributorIn(entry.name);
  const fresh = date !== undefined && entry.modified !== undefined && Math.abs(date - entry.modified) < FRESH;
  return contributor === undefined ? [] : [{ ...entry, contributor, path: folder + entry.name, fresh }];
}

async function pullFiles(files: readonly Listed[], { largest, take }: Pull, session: Session): Promise<Unread> {
  const fetched = await inTurns(files, AT_A_TIME, (file) => fetchFile(file, largest, session));
  const refusals = await take(fetched.filter(isFetched));
  if (await isOver(session)) return undefined;
  const seen = files.flatMap(({ path, mark, fresh, contributor }, at) => {
    const each = fetched[at];
    if (each === undefined || each instanceof FolderError) return [];
    // A file that may be read again looks no different.
    if (each === 'forbidden') return [{ path, mark: '', refusal: 'unreadable' as const }];
    const refusal = typeof each === 'string' ? each : refusals.get(contributor);
    return [{ path, mark: fresh ? '' : mark, ...(refusal ? { refusal } : {}) }];
  });
  await noteFiles(seen, session.db);
  return fetched.find((each) => each instanceof FolderError);
}
