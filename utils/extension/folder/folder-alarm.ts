import { browser } from '#imports';
import { readFolder } from '@/utils/queue/folder';
import { waitingParts } from '@/utils/queue/outbox';
import { database } from '@/utils/queue/database';
import { showThisWeek } from '@/utils/extension/flash';
import { runSync } from './run-sync';

const ALARM = 'folder';

/** How often the folder is looked at while no page of ours is open, minutes. */
const EVERY = 10;

/** Begins to look at the folder; at once, should the page that connected it be closed. */
export async function setFolderAlarm(): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: 0.5, periodInMinutes: EVERY });
}

export async function clearFolderAlarm(): Promise<void> {
  await browser.alarms.clear(ALARM);
}

/** Listens for the alarm; call it as the worker starts, for the browser wakes it only then. */
export function onFolderAlarm(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void runSync({ depth: 'likely', onProgress: stayAwake }).then(() => showThisWeek());
  });
  void keepFolderAlarm();
}

/** Sends what waits, if anything does; for the worker, after it has captured something or a page was closed. */
export async function sendWaiting(): Promise<void> {
  // A database that fails here has said so where the capture did.
  const waiting = await waitingParts(database).catch(() => new Map());
  if (waiting.size === 0) return;
  await runSync({ depth: 'poll', wait: true, onProgress: stayAwake });
  await showThisWeek();
}

/** Sets the alarm anew where the browser has forgotten it, as it may when it starts or the extension is updated. */
async function keepFolderAlarm(): Promise<void> {
  const folder = await readFolder().catch(() => undefined);
  if (folder && !(await browser.alarms.get(ALARM))) await setFolderAlarm();
}

/** A worker that makes no call to the browser for half a minute is put to sleep, whatever it waits for. */
function stayAwake(): void {
  void browser.runtime.getPlatformInfo();
}
