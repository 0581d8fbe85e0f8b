import type { Browser } from 'puppeteer-core';
import { inWindow } from './in-window';

/** The browser's own, in the functions that run in its window. */
declare const Services: { prefs: { setIntPref: (name: string, value: number) => void } };

/** Makes the system say of itself that it is light or dark. */
export function setFirefoxTheme(browser: Browser, theme: string): Promise<void> {
  return inWindow(browser, (value) => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value), theme === 'dark' ? 0 : 1);
}
