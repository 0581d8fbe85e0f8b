import type { Access } from '@/utils/share/access';
import { remoteFolder, type RemoteFolder } from '@/utils/share/folder';

/** Ends a time of sending and fetching whose folder is connected no longer, or about to be changed: no problem of the folder's. */
export class Superseded extends Error {}

/** What keeps requests from being made, and their answers from being used. */
export interface Guard {
  /** Whether another request may be made at all. */
  goesOn: () => Promise<boolean>;
  /** Whether another folder is connected by now, or none: what was sent to this one is still to be sent then. */
  isOver: () => Promise<boolean>;
  /** Counts a request; may throw a `FolderError`. */
  count: (method: string) => Promise<void>;
}

/** The group's folder, to which nothing goes that is meant for another. Each of its functions throws `Superseded` besides. */
export function guardedFolder(access: Access, { goesOn, isOver, count }: Guard): RemoteFolder {
  return remoteFolder(access, async (method, ask) => {
    if (!(await goesOn()) || (await isOver())) throw new Superseded();
    await count(method);
    const answer = await ask();
    if (await isOver()) throw new Superseded();
    return answer;
  });
}
