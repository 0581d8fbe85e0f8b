import type { SettingRow } from '@/utils/digest/backup/backup';
import { mergeSettings } from '@/utils/digest/share/settings-file';
import { isShared } from '@/utils/digest/share/shared-settings';
import { laterStamp } from '@/utils/digest/share/week-rows';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/digest/settings';
import type { Stamp } from '@/utils/digest/stamp';
import { inOneTransaction, record } from './change';
import { settingsStep } from './change-settings';
import { database, type KnownContributor, type QueueDatabase } from './database';
import { ownIds } from './self';
import { stampAfter } from './stamp-after';
import { takeNames } from './take-names';

/** Settings of the digest that others decided, drawn back, and the names of those who did. */
export interface IncomingSettings {
  settings: readonly SettingRow[];
  contributors: readonly KnownContributor[];
}

/** Merges others' decisions into what is decided here: of each the later holds, and the same twice changes nothing. */
export function takeInSettings({ settings, contributors }: IncomingSettings, db: QueueDatabase = database): Promise<void> {
  return inOneTransaction(db, async () => {
    await put(mergeSettings(await db.settings.toArray(), settings.filter(isShared)), db);
    await takeNames(contributors, db);
    await stampAfter(latest(settings), db);
  });
}

/**
 * Takes the settings of a group that this person joins over their own, whoever decided later, and those that the
 * group has left as they are too: a newcomer's digest must not become everybody's. Who founds a group, or was in it
 * before, keeps what they decided. It is one change that they can undo, by which it would.
 */
export function adoptSettings({ settings, contributors }: IncomingSettings, now: number, db: QueueDatabase = database): Promise<void> {
  return inOneTransaction(db, async () => {
    const theirs = mergeSettings([], settings.filter(isShared));
    const own = (await isNewcomer(contributors, db)) ? (await db.settings.toArray()).filter((row) => isShared(row) && !theirs.some(({ key }) => key === row.key)) : [];
    const undecided = own.map(({ key }) => [key, DEFAULT_SETTINGS[key]] as const);
    const step = await settingsStep(db, Object.fromEntries([...theirs.map(({ key, value }) => [key, value] as const), ...undecided]) satisfies Partial<Settings>);
    await db.settings.bulkDelete(own.map(({ key }) => key));
    await put(theirs, db);
    await takeNames(contributors, db);
    await stampAfter(latest(settings), db);
    if (step) await record(db, now, { steps: [], settings: step });
  });
}

/** Whether there is a group already, and this person was never in it. */
async function isNewcomer(contributors: readonly KnownContributor[], db: QueueDatabase): Promise<boolean> {
  const ids = await ownIds(db);
  return contributors.length > 0 && contributors.every(({ id }) => !ids.has(id));
}

async function put(rows: readonly SettingRow[], { settings }: QueueDatabase): Promise<void> {
  const now = new Map((await settings.toArray()).map((row) => [row.key, JSON.stringify(row.stamp)]));
  await settings.bulkPut(rows.filter(({ key, stamp }) => now.get(key) !== JSON.stringify(stamp)));
}

function latest(settings: readonly SettingRow[]): Stamp | undefined {
  return settings.map(({ stamp }) => stamp).reduce<Stamp | undefined>(laterStamp, undefined);
}
