import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import type { Screen } from './screen';

/** Where on the screen the beginning of an element of a page is, in pixels. */
export function placeOnScreen(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.$eval(selector, (element) => {
    const { left, top, height } = element.getBoundingClientRect();
    return { x: screenX + left + 10, y: screenY + (outerHeight - innerHeight) + top + height / 2 };
  });
}

/** Right-clicks a place on the screen and takes an entry of its menu by these keys. Nothing tells that a menu is up, so this is done until it leads `there`. */
export async function chooseAt(screen: Screen, { x, y }: { x: number; y: number }, keys: readonly string[], there: () => Promise<void>): Promise<void> {
  await vi.waitFor(
    async () => {
      await screen.press('Escape');
      await screen.rightClick(x, y);
      await screen.press(...keys);
      await vi.waitFor(there, { timeout: 2000 });
    },
    { timeout: 20_000 },
  );
}
