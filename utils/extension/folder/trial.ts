import { FolderError, type FolderProblem } from '@/utils/digest/share/folder-problem';
import type { Entry, RemoteFolder } from '@/utils/share/folder';
import type { Clock } from './clock';
import { problemIn } from './problem-in';
import { TRIALS, type FolderReport, type Trial } from './report';

/** What came of trying a folder out; `failed` says at what. */
export interface Tried {
  report: FolderReport;
  failed?: { trial: Trial; problem: FolderProblem };
}

/** What is written and read back: letters of more than one byte, so that a server that changes them is found out. */
const TEXT = '{"拾链":"试写，可以删除"}\n';

/**
 * Tries everything that sync needs on the real folder, with a file that is taken away again: making the folder where
 * there is none, writing, reading back, listing, removing. Rejects only where something else than the server fails.
 */
export async function tryFolder(folder: RemoteFolder, clock: Clock): Promise<Tried> {
  const name = `linkweek-trial-${crypto.randomUUID()}`;
  const report: { -readonly [Key in keyof FolderReport]: FolderReport[Key] } = { made: false, done: [], changes: 'nothing' };
  const steps: Record<Trial, () => Promise<void>> = {
    list: async () => {
      report.made = await makeWhereMissing(folder);
    },
    write: async () => {
      const asked = clock.now();
      clock.see((await folder.write(name, TEXT)).date, asked);
      report.clockAhead = clock.ahead;
    },
    read: async () => {
      const [file, listing] = [await folder.read(name, TEXT.length * 4), await folder.list('')];
      const listed = listing?.entries.find((entry) => entry.name === name);
      if (file?.text !== TEXT || !listed) throw new FolderError({ kind: 'unfaithful' });
      report.changes = toldBy(listed);
    },
    remove: () => folder.remove(name),
  };
  for (const trial of TRIALS) {
    const problem = await problemIn(steps[trial]());
    if (problem) return { report, failed: { trial, problem } };
    report.done = [...report.done, trial];
  }
  return { report };
}

/** Resolves to whether it was made now. */
async function makeWhereMissing(folder: RemoteFolder): Promise<boolean> {
  if (await folder.list('')) return false;
  await folder.make('');
  if (!(await folder.list(''))) throw new FolderError({ kind: 'missing' });
  return true;
}

function toldBy({ mark, modified }: Entry): FolderReport['changes'] {
  return modified === undefined ? (mark === '' ? 'nothing' : 'etag') : mark.startsWith(`${modified}`) ? 'time' : 'etag';
}
