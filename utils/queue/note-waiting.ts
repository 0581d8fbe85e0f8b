import { isShared } from '@/utils/digest/share/shared-settings';
import type { Done } from './change';
import type { QueueDatabase, Waiting } from './database';
import { selfOf } from './self';

/** A part of the outbox: a week's candidates, what was said of its issue, or the settings. */
export type Part = Pick<Waiting, 'week' | 'identity'>;

/** Notes what a change did for the group's folder, if there is one. Apart from the rest of the outbox, for the popup changes things too; call it inside the change's transaction, after its stamp was taken. */
export async function noteWaiting(db: QueueDatabase, done: Done): Promise<void> {
  if (await db.folder.get('folder')) await putWaiting(db, done);
}

/** The same for who knows that there is one. */
export async function putWaiting(db: QueueDatabase, done: Done): Promise<void> {
  const { lastStamp } = await selfOf(db);
  if (lastStamp) await db.outbox.bulkPut(partsOf(done).map((part) => ({ ...part, stamp: lastStamp })));
}

function partsOf({ steps, settings, issues = [] }: Done): Part[] {
  const keys = Object.keys(settings?.after ?? {});
  // A contributor's name goes out with the settings, for no week is told by it.
  const decided = keys.some((key) => key === 'contributor' || isShared({ key }));
  return [...steps.map(({ week, identity }) => ({ week, identity })), ...issues.map(({ week }) => ({ week, identity: '' })), ...(decided ? [SETTINGS] : [])];
}

/** The part that the settings are. */
export const SETTINGS: Part = { week: 'settings', identity: '' };
