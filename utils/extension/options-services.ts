import type { Settings } from '@/utils/digest/settings';
import { createMenus, type MenuWords } from './context-menu';
import { services, type Services } from './services';
import { decide } from './settings';
import { openShortcuts, shortcuts, type Shortcut } from './shortcuts';

/** What the options page can do beyond what every surface can. */
export interface OptionsServices extends Services {
  /** Decides settings; what is typed in one `session` is undone as one. */
  decide: (wanted: Partial<Settings>, session?: string) => Promise<void>;
  /** Says the context menu's words anew, in the language decided on. */
  nameMenus: (words: MenuWords) => Promise<void>;
  shortcuts: () => Promise<Shortcut[]>;
  /** Opens the browser's own page of shortcuts; rejects with its address where the browser forbids that. */
  openShortcuts: () => Promise<void>;
  /** A name for a new section that no other has. */
  newId: () => string;
}

/** The real ones. */
export const optionsServices: OptionsServices = {
  ...services,
  decide,
  nameMenus: createMenus,
  shortcuts,
  openShortcuts,
  newId: () => crypto.randomUUID(),
};
