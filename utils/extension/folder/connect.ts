import { LARGEST_SETTINGS } from '@/utils/digest/share/settings-file';
import { connectTo, readFolder } from '@/utils/queue/folder';
import { adoptSettings } from '@/utils/queue/take-in-settings';
import type { Access } from '@/utils/share/access';
import { remoteFolder } from '@/utils/share/folder';
import { Clock } from './clock';
import { problemIn } from './problem-in';
import { fetchAll } from './pull-folder';
import { settingsIn } from './pull-settings';
import type { Connecting } from './report';
import { SETTINGS_FOLDER } from './session';
import { tryFolder } from './trial';

/**
 * Tries a folder, takes over what its group has decided and keeps it as this browser's. Whatever fails, all stays as
 * it was. Rejects only where the database fails.
 */
export async function connect(access: Access): Promise<Connecting> {
  const [folder, clock] = [remoteFolder(access), new Clock(Date.now)];
  const { report, failed } = await tryFolder(folder, clock);
  if (failed) return { kind: 'failed', report, ...failed };
  const join = async (): Promise<void> => adoptSettings(settingsIn(await fetchAll({ folder: SETTINGS_FOLDER, largest: LARGEST_SETTINGS }, { folder, clock })), Date.now());
  const isKnown = (await readFolder())?.address === access.address;
  const problem = isKnown ? undefined : await problemIn(join());
  if (problem) return { kind: 'failed', report, trial: 'read', problem };
  await connectTo({ ...access, clockAhead: clock.ahead });
  return { kind: 'connected', report };
}
