import { settingsFrom, type Settings } from '@/utils/digest/settings';
import { readSettings, watchSettings as watchStored } from '@/utils/queue/settings';
import type { Watcher } from '@/utils/queue/watch';
import { noteSettings } from './known-settings';

/** The settings as they are; the defaults where the database can't be opened. */
export function currentSettings(): Promise<Settings> {
  return readSettings().catch(() => settingsFrom({}));
}

/** Tells the settings now and after every change, and notes them for the next page. Returns how to stop. */
export function watchSettings({ onAnswer, onError }: Watcher<Settings>): () => void {
  return watchStored({
    onAnswer: (settings) => {
      noteSettings(settings);
      onAnswer(settings);
    },
    onError,
  });
}
