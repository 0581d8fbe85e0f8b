import type { Browser } from 'puppeteer-core';
import { inWindow } from './in-window';
import type { Place } from './window-hand';

/** The browser's own, in the functions that run in its window. */
declare const CustomizableUI: { addWidgetToArea: (widget: string, area: string) => void };

/** An extension's button, as the browser names it after the extension's id. */
const widgetOf = (id: string): string => `${id.toLowerCase().replace(/[^a-z\d_-]/g, '_')}-browser-action`;
const buttonIn = (widget: string): string => `#${widget} .unified-extensions-item-action-button`;

const LINKWEEK = '@linkweek';
const BUTTON = buttonIn(widgetOf(LINKWEEK));

/** Where an extension's button is in the browser's window, ours where none is named. It is put on the toolbar, where it is not there yet. */
export function buttonPlace(browser: Browser, id = LINKWEEK): Promise<Place> {
  const widget = widgetOf(id);
  return inWindow(
    browser,
    async ({ widget, selector }) => {
      CustomizableUI.addWidgetToArea(widget, 'nav-bar');
      // What is clicked before it was drawn may open a popup that is not drawn either; a window that is hidden draws nothing.
      const drawn = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, 2000))]);
      const place = (): DOMRect => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      for (let tries = 0; place().width === 0 && tries < 500; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
      const { x, y, width, height } = place();
      if (width === 0) throw new Error('The extension has no button.');
      return { x: x + width / 2, y: y + height / 2 };
    },
    { widget, selector: buttonIn(widget) },
  );
}

/** What stands on our button. */
export const badgeText = (browser: Browser): Promise<string> => inWindow(browser, (selector) => document.querySelector(selector)?.getAttribute('badge') ?? '', BUTTON);

/** What our button says to whoever points at it. */
export const buttonTitle = (browser: Browser): Promise<string> => inWindow(browser, (selector) => document.querySelector(selector)?.getAttribute('tooltiptext') ?? '', BUTTON);
