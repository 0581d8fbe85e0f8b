import { LARGEST_SETTINGS } from '@/utils/digest/share/settings-file';
import { join, keepRead } from '@/utils/queue/join';
import { takeOwnFirst } from './own-file';
import { pullFolder, type Pull } from './pull-folder';
import { settingsIn } from './pull-settings';
import { SETTINGS_FOLDER, type Session } from './session';

/**
 * Reads what everybody in the group that is being joined has decided, this person too where they were in it before,
 * and takes it over once all of it was read; what was read is kept, so that a large group is joined in several times.
 * Until then nothing goes out: a newcomer's digest must not become everybody's. Throws a `FolderError`.
 */
export async function joinGroup(session: Session): Promise<void> {
  const { address, db, clock } = session;
  const take: Pull['take'] = async (files) => {
    const { refusals, ...incoming } = settingsIn(files);
    await keepRead(incoming, address, db);
    return refusals;
  };
  const pull: Pull = { folder: SETTINGS_FOLDER, largest: LARGEST_SETTINGS, take };
  await takeOwnFirst(pull, session);
  const unread = await pullFolder(pull, session);
  if (unread) throw unread;
  await join(address, clock.now(), db);
}
