import { mergeSettings } from '@/utils/digest/share/settings-file';
import { inOneTransaction } from './change';
import { database, type QueueDatabase } from './database';
import { noteFolder, readFolder } from './folder';
import { adoptSettings, type IncomingSettings } from './take-in-settings';

/** Keeps what was read of the decisions of the group at `address`, which is being joined: in a large one that is not read in one go. */
export function keepRead({ settings, contributors }: IncomingSettings, address: string, db: QueueDatabase = database): Promise<void> {
  const together = ({ settings: before, contributors: known }: IncomingSettings): IncomingSettings => ({
    settings: mergeSettings(before, settings),
    contributors: [...new Map([...known, ...contributors].map((each) => [each.id, each])).values()],
  });
  return noteFolder(address, (row) => (row.joining ? { ...row, joining: together(row.joining) } : row), db);
}

/** Takes over what was read, once it is all there is. */
export function join(address: string, now: number, db: QueueDatabase = database): Promise<void> {
  return inOneTransaction(db, async () => {
    const row = await readFolder(db);
    if (row?.address !== address || !row.joining) return;
    const { joining, ...joined } = row;
    await adoptSettings(joining, now, db);
    await db.folder.put(joined);
  });
}
