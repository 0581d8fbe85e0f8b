import type { Browser } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { inWindow } from './in-window';
import { clickWindow, type Place } from './window-hand';

const ANSWERS = { allow: '.popup-notification-primary-button', deny: '.popup-notification-secondary-button' };

/** Answers what the browser asks in its own window before it grants an extension something: by a click, as often as it takes, for in the first moment it takes none. */
export async function answerPrompt(browser: Browser, answer: keyof typeof ANSWERS): Promise<void> {
  const button = (): Promise<Place | null> => inWindow(browser, placeIn, ANSWERS[answer]);
  await vi.waitFor(async () => expect(await button()).not.toBeNull(), { timeout: 10_000, interval: 50 });
  await vi.waitFor(
    async () => {
      const place = await button();
      if (place) await clickWindow(browser, place);
      expect(await button()).toBeNull();
    },
    { timeout: 10_000, interval: 300 },
  );
}

/** Runs in the browser's window: where the button is on the question about an extension; null where nothing is asked. */
function placeIn(selector: string): Place | null {
  const button = document.querySelector(`panel[panelopen] #addon-webext-permissions-notification ${selector}`);
  const { x, y, width, height } = button?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 };
  return width === 0 ? null : { x: x + width / 2, y: y + height / 2 };
}
