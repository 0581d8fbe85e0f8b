import type { Browser } from 'puppeteer-core';
import { inWindow } from './in-window';

/** Waits for a context menu and takes our entry of this name from it, which may lie in a menu of our own within it. */
export function chooseFromMenu(browser: Browser, entry: string): Promise<void> {
  return inWindow(browser, activate, entry);
}

/** What the browser's menus can do. */
interface Popup extends Element {
  state: string;
  activateItem: (item: Element) => void;
  openMenu: (open: boolean) => void;
  hidePopup: () => void;
}

async function activate(entry: string): Promise<void> {
  const open = (): Popup | undefined => [...document.querySelectorAll<Popup>('menupopup')].find(({ state, id }) => state === 'open' && id !== 'menu_FilePopup');
  for (let tries = 0; tries < 200 && !open(); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  const menu = open();
  const item = menu?.querySelector(`menuitem[label="${entry}"]`);
  if (!menu || !item) {
    menu?.hidePopup();
    throw new Error(`There is no «${entry}» in ${menu?.id ?? 'any menu'}: ${[...(menu?.querySelectorAll('menuitem, menu') ?? [])].map((each) => each.getAttribute('label')).join()}`);
  }
  const within = item.closest<Popup>('menu');
  if (within) {
    within.openMenu(true);
    const popup = item.parentElement as Popup | null;
    for (let tries = 0; tries < 100 && popup?.state !== 'open'; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    popup?.activateItem(item);
  } else menu.activateItem(item);
}
