import type { FileRefusal } from '@/utils/digest/share/refusal';
import { drawSettingsBack, LARGEST_SETTINGS, readSettingsFile } from '@/utils/digest/share/settings-file';
import type { SettingRow } from '@/utils/digest/backup/backup';
import type { KnownContributor } from '@/utils/queue/database';
import { takeInSettings, type IncomingSettings } from '@/utils/queue/take-in-settings';
import type { Fetched } from './fetch-file';
import { pullFolder, type Pull, type Unread } from './pull-folder';
import { SETTINGS_FOLDER, type Session } from './session';

/** Takes in the settings that others decided, and their names. */
export function pullSettings(session: Session): Promise<Unread> {
  return pullFolder(settingsPull(session), session);
}

/** The files with settings, and how they are taken in. */
export function settingsPull(session: Session): Pull {
  const take = async (files: readonly Fetched[]): Promise<ReadonlyMap<string, FileRefusal['reason']>> => {
    const { refusals, ...incoming } = settingsIn(files);
    await takeInSettings(incoming, session.db);
    return refusals;
  };
  return { folder: SETTINGS_FOLDER, largest: LARGEST_SETTINGS, take };
}

/** What is in contributors' files, and why some of them are not taken. */
export function settingsIn(files: readonly Fetched[]): IncomingSettings & { refusals: ReadonlyMap<string, FileRefusal['reason']> } {
  const refusals = new Map<string, FileRefusal['reason']>();
  const settings: SettingRow[] = [];
  const contributors: KnownContributor[] = [];
  for (const { contributor, text, received } of files) {
    const { content: file, ...refusal } = readSettingsFile(text);
    if (file?.contributor !== contributor) {
      refusals.set(contributor, 'reason' in refusal ? refusal.reason : 'misplaced');
      continue;
    }
    settings.push(...drawSettingsBack(file.settings, received));
    contributors.push({ id: contributor, name: file.name, at: received });
  }
  return { settings, contributors, refusals };
}
