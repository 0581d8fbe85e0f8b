import { browser, type Browser } from '#imports';
import { seenTab, type SeenTab } from './active-tab';
import type { ClickedLink } from './capture-link';
import type { WhichTabs } from './capture-tabs';

/** Our entries, each by its id, and where they stand; the browser keeps their order. */
const ENTRIES = [
  { id: 'capturePage', contexts: ['page'] },
  { id: 'captureSelection', contexts: ['selection'] },
  { id: 'captureLink', contexts: ['link'] },
  { id: 'captureTabs', contexts: ['action'] },
  { id: 'captureWindow', contexts: ['action'] },
  { id: 'openDesk', contexts: ['action'] },
] as const;

type EntryId = (typeof ENTRIES)[number]['id'];

/** The words on the context menu. */
export type MenuWords = Record<EntryId, string>;

/** Puts our entries into the context menu; they stay until the extension is updated. */
export async function createMenus(words: MenuWords): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts } of ENTRIES) browser.contextMenus.create({ id, title: words[id], contexts: [...contexts] });
}

/** What a choice from the context menu leads to. */
export interface MenuHandlers {
  onPage: (tab: SeenTab) => void;
  onSelection: (tab: SeenTab, selected: string) => void;
  onLink: (link: ClickedLink) => void;
  onTabs: (which: WhichTabs, tab: SeenTab, windowId: number | undefined) => void;
  onDesk: () => void;
}

/** What was clicked, and on which tab. */
interface Click {
  info: Browser.contextMenus.OnClickData;
  tab: Browser.tabs.Tab | undefined;
}

/** What each entry does. A handler runs in the click's own turn, for only then may it ask for a permission. */
const CHOICES: Record<EntryId, (handlers: MenuHandlers, click: Click) => void> = {
  capturePage: ({ onPage }, { tab }) => onPage(seenTab(tab ?? {})),
  captureSelection: ({ onSelection }, { info, tab }) => onSelection(seenTab(tab ?? {}), info.selectionText ?? ''),
  captureLink: ({ onLink }, { info, tab }) => info.linkUrl !== undefined && onLink({ address: info.linkUrl, text: linkTextOf(info), tabId: tab?.id, frameId: info.frameId }),
  captureTabs: ({ onTabs }, { tab }) => onTabs('selected', seenTab(tab ?? {}), tab?.windowId),
  captureWindow: ({ onTabs }, { tab }) => onTabs('window', seenTab(tab ?? {}), tab?.windowId),
  openDesk: ({ onDesk }) => onDesk(),
};

/** Listens to the context menu; call it as the worker starts, for the browser wakes it only then. */
export function onMenu(handlers: MenuHandlers): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const entry = ENTRIES.find(({ id }) => id === info.menuItemId);
    if (entry) CHOICES[entry.id](handlers, { info, tab });
  });
}

/** Firefox tells the link's text; the polyfill's types do not know of it. */
function linkTextOf(info: object): string | undefined {
  return 'linkText' in info && typeof info.linkText === 'string' ? info.linkText : undefined;
}
