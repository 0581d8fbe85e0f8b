import type { Backup } from '@/utils/digest/backup/backup';
import type { Settings } from '@/utils/digest/settings';
import { restore } from '@/utils/queue/backup';
import type { WeeklyBackup } from '@/utils/queue/database';
import type { Watcher } from '@/utils/queue/watch';
import { watchWeeklyBackup } from '@/utils/queue/weekly-backup';
import { exportBackup, openBackup, type OpenedBackup } from './backup-file';
import { changes } from './changes';
import { createMenus, type MenuWords } from './context-menu';
import { decide } from './decide';
import { showThisWeek } from './flash';
import { folderServices, type FolderServices } from './folder/folder-services';
import { services, type Services } from './services';
import { openShortcuts, shortcuts, type Shortcut } from './shortcuts';
import { switchWeeklyBackup } from './weekly-backup';

/** What the options page can do beyond what every surface can. */
export interface OptionsServices extends Services, FolderServices {
  /** Decides settings; what is typed in one `session` is undone as one. */
  decide: (wanted: Partial<Settings>, session?: string) => Promise<void>;
  /** Says the context menu's words anew, in the language decided on. */
  nameMenus: (words: MenuWords) => Promise<void>;
  shortcuts: () => Promise<Shortcut[]>;
  /** Opens the browser's own page of shortcuts; rejects with its address where the browser forbids that. */
  openShortcuts: () => Promise<void>;
  /** Saves everything as a file; resolves to its name. */
  exportBackup: () => Promise<string>;
  /** What is in a backup's file; nothing is stored. */
  openBackup: (file: File) => Promise<OpenedBackup>;
  /** Merges a backup into what is here. */
  restore: (backup: Backup) => Promise<void>;
  watchWeeklyBackup: (watcher: Watcher<WeeklyBackup>) => () => void;
  /** Switches the weekly backup on, for which the reader is asked, or off; resolves to whether it is as wished. Call it in a click's own turn. */
  switchWeeklyBackup: (on: boolean) => Promise<boolean>;
  /** A name for a new section that no other has. */
  newId: () => string;
}

/** The real ones. */
export const optionsServices: OptionsServices = {
  ...services,
  // At once, as on the desk: what else is decided here does not wait either, and must not go before.
  ...changes,
  ...folderServices,
  decide,
  nameMenus: createMenus,
  shortcuts,
  openShortcuts,
  exportBackup,
  openBackup,
  restore: async (backup) => {
    await restore(backup, Date.now());
    void showThisWeek();
  },
  watchWeeklyBackup,
  switchWeeklyBackup,
  newId: () => crypto.randomUUID(),
};
