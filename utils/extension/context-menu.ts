import { browser } from '#imports';
import { seenTab, type SeenTab } from './active-tab';
import type { ClickedLink } from './capture-link';

/** The words on the context menu. */
export interface MenuWords {
  capturePage: string;
  captureLink: string;
  openDesk: string;
}

/** Puts our entries into the context menu; they stay until the extension is updated. */
export async function createMenus({ capturePage, captureLink, openDesk }: MenuWords): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'page', title: capturePage, contexts: ['page'] });
  browser.contextMenus.create({ id: 'link', title: captureLink, contexts: ['link'] });
  browser.contextMenus.create({ id: 'desk', title: openDesk, contexts: ['action'] });
}

/** What a choice from the context menu leads to. */
export interface MenuHandlers {
  onPage: (tab: SeenTab) => void;
  onLink: (link: ClickedLink) => void;
  onDesk: () => void;
}

/** Listens to the context menu; call it as the worker starts, for the browser wakes it only then. */
export function onMenu({ onPage, onLink, onDesk }: MenuHandlers): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'desk') onDesk();
    if (info.menuItemId === 'page') onPage(seenTab(tab ?? {}));
    if (info.menuItemId === 'link' && info.linkUrl !== undefined) onLink({ address: info.linkUrl, text: linkTextOf(info), tabId: tab?.id, frameId: info.frameId });
  });
}

/** Firefox tells the link's text; the polyfill's types do not know of it. */
function linkTextOf(info: object): string | undefined {
  return 'linkText' in info && typeof info.linkText === 'string' ? info.linkText : undefined;
}
