import { browser } from '#imports';

/** The keys that the browser runs our commands on, as the reader has set them. */
export interface Shortcut {
  command: '_execute_action' | 'capture-page';
  /** Such as `Alt+Shift+L`; empty where none is set. */
  keys: string;
}

const COMMANDS: readonly Shortcut['command'][] = ['_execute_action', 'capture-page'];

/** Where Chromium keeps its shortcuts, which only a person may change. */
const SETTINGS = 'chrome://extensions/shortcuts';

/** The shortcuts as they are set now. */
export async function shortcuts(): Promise<Shortcut[]> {
  const set = await browser.commands.getAll();
  return COMMANDS.map((command) => ({ command, keys: set.find(({ name }) => name === command)?.shortcut ?? '' }));
}

/** Opens the browser's own page of shortcuts. Rejects with its address where the browser forbids that. */
export async function openShortcuts(): Promise<void> {
  const { commands } = browser;
  if (opensSettings(commands)) return commands.openShortcutSettings();
  try {
    await browser.tabs.create({ url: SETTINGS });
  } catch {
    throw new Error(SETTINGS);
  }
}

/** Firefox lets nobody lead to its page by an address, but has a call for it, which the types do not know. */
function opensSettings(commands: object): commands is { openShortcutSettings: () => Promise<void> } {
  return 'openShortcutSettings' in commands;
}
