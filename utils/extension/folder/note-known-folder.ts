import { NOTE } from '@/utils/extension/known-folder';

/** Notes for the next page whether there is a folder. */
export function noteKnownFolder(connected: boolean): void {
  try {
    if (connected) localStorage.setItem(NOTE, 'connected');
    else localStorage.removeItem(NOTE);
  } catch {
    // A full disk costs the next popup its line about the folder and nothing else.
  }
}
