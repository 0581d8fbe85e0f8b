import { isWeek } from '@/utils/digest/is-week';
import { FolderError } from '@/utils/digest/share/folder-problem';
import { fileName } from '@/utils/digest/share/week-file';
import type { RemoteFile } from '@/utils/queue/database';
import { putOutAgain } from '@/utils/queue/outbox';
import { knownFile, noteFiles } from '@/utils/queue/remote-files';
import type { Entry } from '@/utils/share/folder';
import { fetchFile, isFetched } from './fetch-file';
import type { Pull } from './pull-folder';
import type { Session } from './session';

/** Stands before the size of a file that was sent again because the server told another: some do of every file, and once is enough. */
const AGAIN = 'again ';

const sizeOf = (text: string): string => `${new TextEncoder().encode(text).length}`;
const sentSize = (file: RemoteFile | undefined): string | undefined => file?.mark.replace(AGAIN, '');

/** Notes that this person's file was sent: it is told by its size in bytes, for what the server calls it is known only later. */
export async function noteOwn(path: string, text: string, { db }: Session): Promise<void> {
  const again = (await knownFile(path, db))?.mark.startsWith(AGAIN);
  await noteFiles([{ path, mark: `${again ? AGAIN : ''}${sizeOf(text)}` }], db);
}

/**
 * Sends again what the server has lost, or has otherwise than it was sent: it may have been set back to an older day,
 * somebody may have tidied up – or this person's profile was set back, and the server has what is lost here. So what
 * is there is taken in first. `known`: by path.
 */
export async function lookAfterOwn(pull: Pull, entries: readonly Entry[], known: ReadonlyMap<string, RemoteFile>, session: Session): Promise<void> {
  const { self, db } = session;
  const path = pull.folder + fileName(self);
  const sent = known.get(path);
  if (!sent) return;
  const there = entries.find(({ name }) => name === fileName(self));
  if (there && (there.size === undefined || `${there.size}` === sentSize(sent))) return void (sent.mark.startsWith(AGAIN) && (await noteFiles([{ path, mark: `${there.size}` }], db)));
  if (there && sent.mark.startsWith(AGAIN)) return;
  if (there) {
    await takeOwn(pull, session);
    await noteFiles([{ path, mark: AGAIN + sent.mark }], db);
  }
  const week = pull.folder.slice(0, -1);
  await putOutAgain(isWeek(week) ? week : 'settings', db);
}

/** Before this person's file is written anew: takes in what it has that is not here, where that may be. */
export async function takeOwnFirst(pull: Pull, session: Session): Promise<void> {
  const known = await knownFile(pull.folder + fileName(session.self), session.db);
  if (!known || session.behind) await takeOwn(pull, session, sentSize(known));
}

/** Takes this person's own file in, unless it is as long as it was when it was sent. One that can't be read is of no use to anybody. */
async function takeOwn({ folder, largest, take }: Pull, session: Session, size?: string): Promise<void> {
  const fetched = await fetchFile({ path: folder + fileName(session.self), contributor: session.self }, largest, session);
  if (fetched instanceof FolderError) throw fetched;
  if (isFetched(fetched) && sizeOf(fetched.text) !== size) await take([fetched]);
}
