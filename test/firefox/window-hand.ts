import type { Browser, Page } from 'puppeteer-core';
import { inWindow } from './in-window';

/** Where something is in the browser's own window, in pixels from its upper left corner. */
export interface Place {
  x: number;
  y: number;
}

/** The browser's own, in the functions that run in its window: an event as the mouse makes it, to the window or whatever lies there. */
declare function synthesizeMouseEvent(type: string, x: number, y: number, how: { button: number; clickCount: number }): void;

declare const gBrowser: { selectedBrowser: Element };

/** Where the beginning of an element on the page in front is in the browser's window. */
export async function placeOf(browser: Browser, page: Page, selector: string): Promise<Place> {
  const on = await page.$eval(selector, (element) => {
    const { left, top, height } = element.getBoundingClientRect();
    return { x: left + 10, y: top + height / 2 };
  });
  const { x, y } = await inWindow(browser, () => {
    const { left, top } = gBrowser.selectedBrowser.getBoundingClientRect();
    return { x: left, y: top };
  }, undefined);
  return { x: x + on.x, y: y + on.y };
}

/** Clicks at a place in the browser's own window, toolbar and menus included. `button`: 0 left, 2 right. Resolves to when it did, milliseconds since 1970. */
export function clickWindow(browser: Browser, place: Place, button: 0 | 2 = 0): Promise<number> {
  return inWindow(
    browser,
    ({ x, y, pressed }) => {
      const menu = pressed === 2 ? ['contextmenu'] : [];
      const began = performance.timeOrigin + performance.now();
      for (const type of ['mousemove', 'mousedown', 'mouseup', ...menu]) synthesizeMouseEvent(type, x, y, { button: pressed, clickCount: type === 'mousemove' ? 0 : 1 });
      return began;
    },
    { ...place, pressed: button },
  );
}

/** Presses keys together in the browser's own window, the one in front where there are more, as its keyboard would: `Alt`, `Shift`, a letter. */
export function pressWindow(browser: Browser, ...keys: readonly string[]): Promise<void> {
  return inWindow(browser, pressTogether, keys);
}

/** The browser's own keyboard. */
interface Processor {
  beginInputTransactionForTests: (into: Window) => boolean;
  keydown: (event: KeyboardEvent) => number;
  keyup: (event: KeyboardEvent) => boolean;
}
declare const Cc: Record<string, { createInstance: (type: unknown) => Processor }>;
declare const Ci: { nsITextInputProcessor: unknown };
declare const Services: { wm: { getMostRecentWindow: (kind: string) => Window & typeof globalThis } };

function pressTogether(keys: readonly string[]): void {
  const codes: Record<string, [code: string, number: number]> = { Alt: ['AltLeft', 18], Shift: ['ShiftLeft', 16], Enter: ['Enter', 13], Escape: ['Escape', 27] };
  const front = Services.wm.getMostRecentWindow('navigator:browser');
  const events = keys.map((key) => {
    const [code, keyCode] = codes[key] ?? [`Key${key.toUpperCase()}`, key.toUpperCase().charCodeAt(0)];
    return new front.KeyboardEvent('', { key, code, keyCode });
  });
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  processor?.beginInputTransactionForTests(front);
  for (const event of events) processor?.keydown(event);
  for (const event of events.toReversed()) processor?.keyup(event);
}
