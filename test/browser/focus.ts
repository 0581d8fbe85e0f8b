import type { KeyInput, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';

/** Where the focus is, as a reader would say it: the element's name, and what is wrong with the way it is shown, if anything is. */
export interface Focus {
  name: string;
  fault: string | undefined;
}

/** Looks where the focus is, and whether a reader can see it: on screen, with a ring around it or around what stands for it. */
export function focusOn(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: '', fault: 'nothing has the focus' };
    const name = element.getAttribute('aria-label') ?? element.textContent.trim();
    // A choice's own circle may be invisible and its words shown in its place; a row's title has its row for a ring.
    const shown = [element, element.nextElementSibling, element.parentElement].filter((each) => each instanceof HTMLElement);
    const ringed = shown.find((each) => getComputedStyle(each).outlineStyle !== 'none' && parseFloat(getComputedStyle(each).outlineWidth) >= 2);
    if (!ringed) return { name, fault: 'no ring' };
    const { top, bottom, left, right, width, height } = ringed.getBoundingClientRect();
    if (width === 0 || height === 0) return { name, fault: 'no size' };
    const onScreen = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return { name, fault: onScreen ? undefined : 'off screen' };
  });
}

/** Presses keys together, the last with the others held. */
export async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  const last = keys.at(-1);
  if (last) await page.keyboard.press(last);
  for (const key of held.toReversed()) await page.keyboard.up(key);
}

/** Waits until the focus can be seen, and on this where a name is given. */
export async function focusSeen(page: Page, name?: string): Promise<void> {
  await vi.waitFor(async () => expect(await focusOn(page)).toEqual({ name: name ?? expect.any(String), fault: undefined }), { timeout: 3000, interval: 30 });
}

/** Presses Tab until the focus is on the element of this name; every stop on the way must be seen. Throws where it is not reached in `most` stops. */
export async function tabTo(page: Page, name: string, { backwards = false, most = 60 } = {}): Promise<void> {
  for (let stop = 0; stop < most; stop++) {
    if ((await focusOn(page)).name === name) return;
    await press(page, ...((backwards ? ['Shift', 'Tab'] : ['Tab']) as KeyInput[]));
    // Past the last stop the browser's own bar would have the focus; a page without a window has none.
    if ((await focusOn(page)).fault !== 'nothing has the focus') await focusSeen(page);
  }
  throw new Error(`Tab does not lead to «${name}».`);
}
