import type { QueueDatabase } from '@/utils/queue/database';
import { readFolder } from '@/utils/queue/folder';
import type { RemoteFolder } from '@/utils/share/folder';
import type { Clock } from './clock';

/** One time of sending and fetching. */
export interface Session {
  db: QueueDatabase;
  folder: RemoteFolder;
  /** The folder's; by the time something was sent, the reader may have connected another. */
  address: string;
  /** The folder was not asked for a while: what this person has there may be newer than what is here, where their profile was set back. */
  behind: boolean;
  /** This person's contributor id: the name of their files. */
  self: string;
  clock: Clock;
  /** Called now and then in work that takes long. */
  onProgress: () => void;
}

/** Whether the reader has connected another folder meanwhile, or none: nothing more is sent then, and nothing noted. */
export async function isOver({ db, address }: Pick<Session, 'db' | 'address'>): Promise<boolean> {
  return (await readFolder(db))?.address !== address;
}

/** The folder of the files with the settings that each contributor decided. */
export const SETTINGS_FOLDER = 'settings/';
