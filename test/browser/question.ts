import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import type { Screen } from './screen';

/** Whether the browser is asking something over a page, which has lost the focus to it. */
export const isAsked = (page: Page): Promise<boolean> => page.evaluate(() => !document.hasFocus());

/** Where Chromium puts Allow and Deny when it asks for one permission, in pixels from the middle of the window's upper edge; no page can ask. */
const ANSWERS = {
  allow: { fromMiddle: 168, fromTop: 257 },
  deny: { fromMiddle: 90, fromTop: 257 },
};

/**
 * Answers the browser's question over a page. The browser takes no answer in the first moment, lest
 * somebody give it unawares, so it is clicked until what it should lead to is `there`.
 */
export async function answerQuestion(page: Page, screen: Screen, answer: keyof typeof ANSWERS, there: () => Promise<void>): Promise<void> {
  await vi.waitFor(async () => expect(await isAsked(page)).toBe(true), { timeout: 8000, interval: 50 });
  const { x, y } = await page.evaluate(({ fromMiddle, fromTop }) => ({ x: screenX + outerWidth / 2 + fromMiddle, y: screenY + fromTop }), ANSWERS[answer]);
  await vi.waitFor(
    async () => {
      await screen.click(x, y);
      await vi.waitFor(there, { timeout: 1000, interval: 50 });
    },
    { timeout: 12_000 },
  );
}
