import { settingsFrom, type Settings } from '@/utils/digest/settings';
import { changeSettings, readSettings, watchSettings as watchStored } from '@/utils/queue/settings';
import type { Watcher } from '@/utils/queue/watch';

/** The name under which the latest settings are noted where a page can read them before it draws. */
const NOTE = 'settings';

/**
 * The settings as an extension page last heard of them. The database answers too late for the first
 * paint, which would show the wrong theme; the worker, which has no such notes, asks the database.
 */
export function knownSettings(): Settings {
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(NOTE) ?? '{}'));
  } catch {
    return settingsFrom({});
  }
}

/** The settings as they are; the defaults where the database can't be opened. */
export function currentSettings(): Promise<Settings> {
  return readSettings().catch(() => settingsFrom({}));
}

/** Tells the settings now and after every change, and notes them for the next page. Returns how to stop. */
export function watchSettings({ onAnswer, onError }: Watcher<Settings>): () => void {
  return watchStored({
    onAnswer: (settings) => {
      note(settings);
      onAnswer(settings);
    },
    onError,
  });
}

/** Decides settings at `now`; `session` as for typing a text. */
export const decide = (wanted: Partial<Settings>, session?: string): Promise<void> => changeSettings(wanted, Date.now(), undefined, session);

function note(settings: Settings): void {
  try {
    localStorage.setItem(NOTE, JSON.stringify(settings));
  } catch {
    // A full disk costs the next page its first paint's theme and nothing else.
  }
}
