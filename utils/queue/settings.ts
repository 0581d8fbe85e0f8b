import { settingsFrom, type Settings } from '@/utils/digest/settings';
import { database, type QueueDatabase } from './database';
import { watch, type Watcher } from './watch';

/** The settings as they were last decided. */
export async function readSettings({ settings }: QueueDatabase = database): Promise<Settings> {
  return settingsFrom(Object.fromEntries((await settings.toArray()).map(({ key, value }) => [key, value])));
}

/** Tells the settings now and after every change, made here or in another window. Returns how to stop. */
export function watchSettings(watcher: Watcher<Settings>, db: QueueDatabase = database): () => void {
  return watch(() => readSettings(db), watcher);
}
