import { LARGEST, writeBackup, type Backup } from '@/utils/digest/backup/backup';
import { backupName } from '@/utils/digest/backup/backup-name';
import { readBackup, type BackupRefusal } from '@/utils/digest/backup/read-backup';
import { backUp, contentsOf, type Contents } from '@/utils/queue/backup';
import { download } from './outward';
import { readFile } from './read-file';
import { currentSettings } from './settings';

/** A backup as a file. */
export interface BackupFile {
  name: string;
  text: string;
}

/** The whole database as a file, as it is now. */
export async function backupFile(): Promise<BackupFile> {
  const now = Date.now();
  const [backup, { timeZone }] = await Promise.all([backUp(), currentSettings()]);
  return { name: backupName(timeZone, now), text: writeBackup(backup, now) };
}

/** Saves a backup through the browser's own downloads; resolves to its name. */
export async function exportBackup(): Promise<string> {
  const { name, text } = await backupFile();
  download(name, text, 'application/json');
  return name;
}

/** What is in a file: a backup that can be restored, or why none of it is taken. */
export type OpenedBackup = { backup: Backup; contents: Contents } | ({ backup?: undefined } & (BackupRefusal | { reason: 'no-access' }));

/** Reads a backup and tells what it would bring; nothing is stored. */
export async function openBackup(file: File): Promise<OpenedBackup> {
  const read = await readFile(file, LARGEST);
  if (read.text === undefined) return { reason: ({ 'too-large': 'too-large', 'not-text': 'unreadable', unreadable: 'no-access' } as const)[read.refusal] };
  const opened = readBackup(read.text);
  return opened.backup ? { backup: opened.backup, contents: await contentsOf(opened.backup) } : opened;
}
