import { isWeek } from '@/utils/digest/iso-week';
import { fileName } from '@/utils/digest/share/week-file';
import type { RemoteFile } from '@/utils/queue/database';
import { putOutAgain } from '@/utils/queue/outbox';
import { knownFile, noteFiles } from '@/utils/queue/remote-files';
import type { Entry } from '@/utils/share/folder';
import type { Session } from './session';

/** The mark of a file that was sent again because the server told another size: some do of every file, and once is enough. */
const SENT_AGAIN = 'sent again';

/** Notes that this person's file was sent: it is told by its size in bytes, for what the server calls it is known only later. */
export async function noteOwn(path: string, text: string, { db }: Session): Promise<void> {
  if ((await knownFile(path, db))?.mark === SENT_AGAIN) return;
  await noteFiles([{ path, mark: `${new TextEncoder().encode(text).length}` }], db);
}

/** Sends again what the server has lost: it may have been set back to an older day, or somebody tidied up. `known`: by path. */
export async function lookAfterOwn(folder: string, entries: readonly Entry[], known: ReadonlyMap<string, RemoteFile>, { self, db }: Session): Promise<void> {
  const path = folder + fileName(self);
  const sent = known.get(path);
  if (!sent) return;
  const there = entries.find(({ name }) => name === fileName(self));
  const differs = there?.size !== undefined && sent.mark !== SENT_AGAIN && `${there.size}` !== sent.mark;
  if (there && !differs) return;
  if (differs) await noteFiles([{ path, mark: SENT_AGAIN }], db);
  const week = folder.slice(0, -1);
  await putOutAgain(isWeek(week) ? week : 'settings', db);
}
