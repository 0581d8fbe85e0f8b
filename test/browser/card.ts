import type { Locator, Page } from 'puppeteer-core';
import { en } from '@/components/messages/en';
import { zh_CN } from '@/components/messages/zh_CN';

/** What the card says while nothing is known, in any language. */
const WAITING = [zh_CN, en].flatMap(({ card }) => [card.reading, card.read, card.loading]);

/** A button on one of the extension's pages, by the name that a screen reader says. */
export function button(page: Page, name: string): Locator<Element> {
  return page.locator(`::-p-aria([name="${name}"][role="button"])`);
}

/** What the popup says became of the click, once it is known and, where `before` is given, once it says something else. */
export async function cardState(popup: Page, before?: string): Promise<string> {
  const said = await popup.waitForFunction(
    (notYet) => {
      const text = document.querySelector('main > section output')?.textContent.trim();
      return text && !notYet.includes(text) ? text : undefined;
    },
    { timeout: 15_000, polling: 50 }, // not by animation frames: a popup without a window may draw none
    [...WAITING, before],
  );
  return (await said.jsonValue()) as string;
}
