/** The name under which it is noted whether a folder is connected, and nothing else of it. */
export const NOTE = 'folder';

/** Whether a group's folder was connected when a page last heard of one: the popup knows before it draws, and loads nothing where there is none. */
export function knownFolder(): boolean {
  try {
    return localStorage.getItem(NOTE) !== null;
  } catch {
    return false;
  }
}
