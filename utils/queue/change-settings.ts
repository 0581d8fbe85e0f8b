import type { Settings } from '@/utils/digest/settings';
import type { Stamp } from '@/utils/digest/stamp';
import { inOneTransaction, record, takeStamp, type SettingsStep } from './change';
import { database, type QueueDatabase } from './database';
import { readSettings } from './settings';

/**
 * Decides settings, in one change that is undone as one. Resolves after the database has committed; what
 * is so already leaves no trace. `session` names a stretch of typing, which is one change.
 */
export function changeSettings(wanted: Partial<Settings>, now: number, db: QueueDatabase = database, session?: string): Promise<void> {
  return inOneTransaction(db, async () => {
    const step = await settingsStep(db, wanted);
    if (!step) return;
    await applySettings(db, step, await takeStamp(db, now));
    await record(db, now, { steps: [], settings: step }, session);
  });
}

/** The step from what is decided now to what is `wanted`; undefined where they are the same. */
export async function settingsStep(db: QueueDatabase, wanted: Partial<Settings>): Promise<SettingsStep | undefined> {
  const now = await readSettings(db);
  const differing = KEYS.filter((key) => wanted[key] !== undefined && JSON.stringify(wanted[key]) !== JSON.stringify(now[key]));
  return differing.length === 0 ? undefined : { before: pick(now, differing), after: pick(wanted, differing) };
}

/** Stores what a step leads to; call it inside the transaction that uses it. */
export async function applySettings({ settings }: QueueDatabase, { after }: SettingsStep, stamp: Stamp): Promise<void> {
  for (const key of KEYS) {
    const value = after[key];
    if (value !== undefined) await settings.put({ key, value, stamp });
  }
}

const KEYS: readonly (keyof Settings)[] = ['name', 'group', 'timeZone', 'sections', 'footer', 'templates', 'spacing', 'contributor', 'saveAtOnce', 'language', 'theme'];

function pick(from: Partial<Settings>, keys: readonly (keyof Settings)[]): Partial<Settings> {
  return Object.fromEntries(keys.map((key) => [key, from[key]]));
}
