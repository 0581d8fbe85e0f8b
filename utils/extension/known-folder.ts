/** The name under which it is noted whether a folder is connected, and nothing else of it. */
const NOTE = 'folder';

/** Whether a group's folder was connected when a page last heard of one: the popup knows before it draws, and loads nothing where there is none. */
export function knownFolder(): boolean {
  try {
    return localStorage.getItem(NOTE) !== null;
  } catch {
    return false;
  }
}

/** Notes for the next page whether there is a folder. */
export function noteKnownFolder(connected: boolean): void {
  try {
    if (connected) localStorage.setItem(NOTE, 'connected');
    else localStorage.removeItem(NOTE);
  } catch {
    // A full disk costs the next popup its line about the folder and nothing else.
  }
}
