import type { Page } from 'puppeteer-core';
import { zh_CN as messages } from '@/components/messages/zh_CN';

/** Types at the end of the title that the popup saved last, and waits for nothing. */
export async function typeTitle(popup: Page, more: string): Promise<void> {
  await popup.focus(`main > section input[aria-label="${messages.fields.title}"]`);
  await popup.keyboard.press('End');
  await popup.keyboard.type(more);
}

/** The same; resolves as soon as the queue in the popup has the title as a whole. */
export async function editTitle(popup: Page, more: string, whole: string): Promise<void> {
  await typeTitle(popup, more);
  await popup.waitForFunction((title) => [...document.querySelectorAll('[data-row]')].some((row) => row.textContent === title), { polling: 'mutation' }, whole);
}
