import type { QueueDatabase } from '@/utils/queue/database';
import type { RemoteFolder } from '@/utils/share/folder';
import type { Clock } from './clock';

/** One time of sending and fetching. */
export interface Session {
  db: QueueDatabase;
  folder: RemoteFolder;
  /** This person's contributor id: the name of their files. */
  self: string;
  clock: Clock;
  /** Called now and then in work that takes long. */
  onProgress: () => void;
}

/** The folder of the files with the settings that each contributor decided. */
export const SETTINGS_FOLDER = 'settings/';
