import { FolderError, type FolderProblem } from '@/utils/digest/share/folder-problem';
import type { Session } from './session';

/** A contributor's file that has come. */
export interface Fetched {
  /** Whose it is by its name. */
  contributor: string;
  text: string;
  /** When the server got it: no stamp in it can be later, milliseconds since 1970. */
  received: number;
}

/** A contributor's file, as far as a listing tells of it. */
export interface Known {
  contributor: string;
  path: string;
  /** Bytes. */
  size?: number;
  /** By the server's clock, milliseconds since 1970. */
  modified?: number;
}

/** What may be over at the next try. */
const PASSING: ReadonlySet<FolderProblem['kind']> = new Set(['unreachable', 'locked', 'server']);

/** A file, or why it is not taken, which must not keep others from being taken; undefined where it is gone again. What may pass is a problem, told once the others are in. */
export async function fetchFile({ path, size = 0, contributor, modified }: Known, largest: number, { folder, clock }: Pick<Session, 'folder' | 'clock'>): Promise<Fetched | 'too-large' | 'unreadable' | 'forbidden' | FolderError | undefined> {
  if (size > largest) return 'too-large';
  try {
    const file = await folder.read(path, largest);
    if (!file) return undefined;
    return file.text === undefined ? 'unreadable' : { contributor, text: file.text, received: file.modified ?? modified ?? clock.server() };
  } catch (error) {
    if (!(error instanceof FolderError)) throw error;
    if (error.problem.kind === 'forbidden') return 'forbidden';
    if (PASSING.has(error.problem.kind)) return error;
    throw error;
  }
}

/** Whether a file has come. */
export function isFetched(given: Awaited<ReturnType<typeof fetchFile>>): given is Fetched {
  return typeof given === 'object' && !(given instanceof FolderError);
}
