import type { Browser } from 'puppeteer-core';
import { inWindow } from './in-window';

const BUTTON = '.unified-extensions-item[id$="linkweek-browser-action"] .unified-extensions-item-action-button, #_linkweek-browser-action .unified-extensions-item-action-button';

/** What stands on our toolbar button. */
export const badgeText = (browser: Browser): Promise<string> => inWindow(browser, (selector) => document.querySelector(selector)?.getAttribute('badge') ?? '', BUTTON);

/** What our toolbar button says to whoever points at it. */
export const buttonTitle = (browser: Browser): Promise<string> => inWindow(browser, (selector) => document.querySelector(selector)?.getAttribute('tooltiptext') ?? '', BUTTON);
