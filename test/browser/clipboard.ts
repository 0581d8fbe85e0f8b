import type { Page } from 'puppeteer-core';
import { isFirefox } from '../firefox/in-window';
import { readFirefoxClipboard } from '../firefox/clipboard';

/** Does something that copies, and gives the plain text that is on the clipboard then. */
export async function copiedBy(extensionPage: Page, copy: () => Promise<void>): Promise<string> {
  const read = await readerFor(extensionPage);
  const mark = `nothing was copied ${Math.random()}`;
  await extensionPage.evaluate((text) => navigator.clipboard.writeText(text), mark);
  await copy();
  return read(mark);
}

/** How to wait until something else than `before` is on the clipboard. */
async function readerFor(extensionPage: Page): Promise<(before: string) => Promise<string>> {
  const browser = extensionPage.browser();
  if (isFirefox(browser)) return (before) => readFirefoxClipboard(browser, before);
  // Reading is the test's wish, not the extension's: the browser is told to allow it on the extension's own pages.
  const { protocol, host } = new URL(extensionPage.url());
  await extensionPage.browserContext().overridePermissions(`${protocol}//${host}`, ['clipboard-read']);
  return async (before) => {
    const copied = await extensionPage.waitForFunction(
      async (unwanted) => {
        const text = await navigator.clipboard.readText();
        return text === unwanted ? undefined : text;
      },
      { timeout: 15_000, polling: 50 }, // not by animation frames: a popup without a window may draw none
      before,
    );
    return (await copied.jsonValue()) as string;
  };
}
