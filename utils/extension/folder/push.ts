import { FolderError, type FolderProblem } from '@/utils/digest/share/folder-problem';
import { writeSettingsFile } from '@/utils/digest/share/settings-file';
import { fileName, writeWeekFile } from '@/utils/digest/share/week-file';
import type { Week } from '@/utils/digest/iso-week';
import { takeOut, waitingParts } from '@/utils/queue/outbox';
import { drawOwnSettingsBack, drawOwnWeekBack, noteShared, ownSettingsFile, ownWeek } from '@/utils/queue/own-week';
import { noteOwn, takeOwnFirst } from './own-file';
import { problemIn } from './problem-in';
import type { Pull } from './pull-folder';
import { settingsPull } from './pull-settings';
import { weekPull } from './pull-week';
import type { Session } from './session';

/** Sends everything that waits, this person's whole file for each week that has a change in it, the latest week first. */
export async function push(session: Session): Promise<void> {
  const parts = [...(await waitingParts(session.db))].sort(([a], [b]) => (a < b ? 1 : -1));
  let unsent: FolderError | undefined;
  for (const [week, waiting] of parts) {
    const problem = await problemIn(send(week === 'settings' ? settingsPart(session) : weekPart(week, session), session));
    if (!problem) await takeOut(session.db, session.address, waiting);
    else if (OF_ONE.has(problem.kind)) unsent ??= new FolderError(problem);
    else throw new FolderError(problem);
    session.onProgress();
  }
  if (unsent) throw unsent;
}

/** Problems of one file, which must not keep the others back: one that is too large, or that the server still has in use. */
const OF_ONE: ReadonlySet<FolderProblem['kind']> = new Set(['too-large', 'locked']);

/** A file as it goes out. */
interface Written {
  text: string;
  /** Notes that others may have what is in it. */
  note: () => Promise<void>;
}

/** A file of this person's that goes out. */
interface Part {
  /** How what is there already is taken in. */
  pull: Pull;
  write: () => Promise<Written>;
  /** Sets right stamps that are later than now by the server's clock; resolves to whether there were any. */
  drawBack: (now: number) => Promise<boolean>;
}

function weekPart(week: Week, session: Session): Part {
  const { db } = session;
  const write = async (): Promise<Written> => {
    const file = await ownWeek(week, db);
    return { text: writeWeekFile(file), note: () => noteShared(file, db, session.address) };
  };
  return { pull: weekPull(week, session), write, drawBack: (now) => drawOwnWeekBack(week, now, db) };
}

function settingsPart(session: Session): Part {
  const { db } = session;
  const write = async (): Promise<Written> => ({ text: writeSettingsFile(await ownSettingsFile(db)), note: async () => undefined });
  return { pull: settingsPull(session), write, drawBack: (now) => drawOwnSettingsBack(now, db) };
}

async function send({ pull, write, drawBack }: Part, session: Session): Promise<void> {
  const { clock } = session;
  await takeOwnFirst(pull, session);
  await drawBack(clock.server());
  do {
    const { text, note } = await write();
    if (new TextEncoder().encode(text).length > pull.largest) throw new FolderError({ kind: 'too-large' });
    // Before it goes out: the browser may be killed right after.
    await note();
    const asked = clock.now();
    clock.see((await put(pull.folder, text, session)).date, asked);
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
