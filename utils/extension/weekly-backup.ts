import { browser } from '#imports';
import { noteWeeklyBackup, readWeeklyBackup } from '@/utils/queue/weekly-backup';
import { backupFile } from './backup-file';

const ALARM = 'weekly-backup';
const MINUTES_A_WEEK = 7 * 24 * 60;
const NEEDED = { permissions: ['downloads' as const] };

/**
 * Switches the weekly backup on, writing the first at once, or off, giving the permission back. Call it in the
 * very turn of the reader's click, for the browser asks at no other time. Resolves to whether it is as wished.
 */
export async function switchWeeklyBackup(on: boolean): Promise<boolean> {
  if (on && !(await browser.permissions.request(NEEDED))) return false;
  await noteWeeklyBackup({ on });
  if (on) {
    await setAlarm(Date.now() + MINUTES_A_WEEK * 60_000);
    await writeWeeklyBackup();
  } else {
    await browser.alarms.clear(ALARM);
    await browser.permissions.remove(NEEDED).catch(() => undefined);
  }
  return true;
}

/** Listens for the week's end; call it as the worker starts, for the browser wakes it only then. */
export function onWeeklyBackup(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void writeWeeklyBackup();
  });
  const kept = keepAlarm();
  browser.runtime.onStartup.addListener(() => void kept.then(ringForFirst));
}

/** The page that switched it on may have been closed before the first was written, or the disk was full: it is due when the browser starts next. */
async function ringForFirst(): Promise<void> {
  const { on, writtenAt } = await readWeeklyBackup();
  if (on && writtenAt === undefined) await setAlarm(Date.now());
}

/** Sets the alarm anew where the browser has forgotten it, as it may when it starts or the extension is updated. */
async function keepAlarm(): Promise<void> {
  const { on, writtenAt } = await readWeeklyBackup();
  if (on && !(await browser.alarms.get(ALARM))) await setAlarm((writtenAt ?? Date.now()) + MINUTES_A_WEEK * 60_000);
}

/** One that is overdue rings at once. */
const setAlarm = (when: number): Promise<void> => browser.alarms.create(ALARM, { when, periodInMinutes: MINUTES_A_WEEK });

/** Writes a backup to the downloads folder, and notes when, or that it failed. */
async function writeWeeklyBackup(): Promise<void> {
  const { on } = await readWeeklyBackup();
  if (!on) return;
  const written = await write().catch(() => false);
  await noteWeeklyBackup(written ? { writtenAt: Date.now(), failed: false } : { failed: true });
}

/** Resolves to whether the file is on the disk. Without the permission there is no such interface, and this rejects. */
async function write(): Promise<boolean> {
  const { name, text } = await backupFile();
  const blob = new Blob([text], { type: 'application/json' });
  // Chromium's worker has no address for a blob, and Firefox downloads no other.
  const url = typeof URL.createObjectURL === 'function' ? URL.createObjectURL(blob) : await dataAddress(blob);
  try {
    return await isWritten(await browser.downloads.download({ url, filename: name, saveAs: false }));
  } finally {
    if (url.startsWith('blob:')) URL.revokeObjectURL(url);
  }
}

/** A blob as an address that holds it; Chromium downloads 30 MB of that. */
function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}

function isWritten(id: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      const [file] = await browser.downloads.search({ id });
      if (file?.state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(onChanged);
      resolve(file?.state === 'complete');
    };
    const onChanged = (change: { id: number }): void => {
      if (change.id === id) look().catch(reject);
    };
    browser.downloads.onChanged.addListener(onChanged);
    // It may have been done before anybody listened.
    look().catch(reject);
  });
}
