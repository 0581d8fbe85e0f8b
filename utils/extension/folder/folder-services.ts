import type { FolderStatus } from '@/utils/queue/folder';
import type { Watcher } from '@/utils/queue/watch';
import type { Connecting } from './report';

/** What a page can do about the group's folder. */
export interface FolderServices {
  /** How the folder stands; undefined while there is none. */
  watchFolder: (watcher: Watcher<FolderStatus | undefined>) => () => void;
  /**
   * Asks to reach the server, tries the folder by a round trip and, where that works, keeps it and begins to sync.
   * `address` as `folderAddress` gives it. Call it in a click's own turn. Never throws.
   */
  connectFolder: (wanted: { address: string; user: string; password: string }) => Promise<Connecting>;
  /** Forgets the folder and its password, and gives the permission back; what came from it stays. */
  disconnectFolder: () => Promise<void>;
  /** Sends and fetches everything now, all weeks. */
  syncFolder: () => Promise<void>;
}
