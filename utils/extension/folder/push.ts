import { FolderError } from '@/utils/digest/share/folder-problem';
import { writeSettingsFile } from '@/utils/digest/share/settings-file';
import { fileName, LARGEST, writeWeekFile } from '@/utils/digest/share/week-file';
import type { Week } from '@/utils/digest/iso-week';
import { takeOut, waitingParts } from '@/utils/queue/outbox';
import { drawOwnSettingsBack, drawOwnWeekBack, ownSettingsFile, ownWeek } from '@/utils/queue/own-week';
import { noteOwn } from './own-file';
import { SETTINGS_FOLDER, type Session } from './session';

/** Sends everything that waits, this person's whole file for each week that has a change in it, the latest week first. */
export async function push(session: Session): Promise<void> {
  const parts = [...(await waitingParts(session.db))].sort(([a], [b]) => (a < b ? 1 : -1));
  for (const [week, waiting] of parts) {
    await send(week === 'settings' ? settingsPart(session) : weekPart(week, session), session);
    await takeOut(session.db, waiting);
    session.onProgress();
  }
}

/** A file of this person's that goes out. */
interface Part {
  folder: string;
  write: () => Promise<string>;
  /** Sets right stamps that are later than now by the server's clock; resolves to whether there were any. */
  drawBack: (now: number) => Promise<boolean>;
}

function weekPart(week: Week, { db }: Session): Part {
  return { folder: `${week}/`, write: async () => writeWeekFile(await ownWeek(week, db)), drawBack: (now) => drawOwnWeekBack(week, now, db) };
}

function settingsPart({ db }: Session): Part {
  return { folder: SETTINGS_FOLDER, write: async () => writeSettingsFile(await ownSettingsFile(db)), drawBack: (now) => drawOwnSettingsBack(now, db) };
}

async function send({ folder, write, drawBack }: Part, session: Session): Promise<void> {
  const { clock } = session;
  await drawBack(clock.server());
  do {
    const text = await write();
    if (text.length > LARGEST) throw new FolderError({ kind: 'too-large' });
    const asked = clock.now();
    clock.see((await put(folder, text, session)).date, asked);
    // This machine's clock may have been set since the server's was last seen.
  } while (await drawBack(clock.server()));
}

/** Each contributor writes one file in each folder, and nobody else ever does: so there is nothing to lock. */
async function put(folder: string, text: string, session: Session): Promise<{ date?: number }> {
  const { folder: remote, self } = session;
  const path = folder + fileName(self);
  const written = await remote.write(path, text).catch(async (error: unknown) => {
    if (!(error instanceof FolderError) || !NO_FOLDER.has(error.problem.kind)) throw error;
    await remote.make(folder);
    return remote.write(path, text);
  });
  await noteOwn(path, text, session);
  return written;
}

/** What servers say of a file whose folder is not there: 409 by the standard, 404 and 403 of some. */
const NO_FOLDER: ReadonlySet<string> = new Set(['missing', 'forbidden']);
