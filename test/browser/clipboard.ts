import type { Page } from 'puppeteer-core';

/** Does something that copies, and gives the plain text that is on the clipboard then. */
export async function copiedBy(extensionPage: Page, copy: () => Promise<void>): Promise<string> {
  // Reading is the test's wish, not the extension's: the browser is told to allow it on the extension's own pages.
  const { protocol, host } = new URL(extensionPage.url());
  await extensionPage.browserContext().overridePermissions(`${protocol}//${host}`, ['clipboard-read']);
  const mark = `nothing was copied ${Math.random()}`;
  await extensionPage.evaluate((text) => navigator.clipboard.writeText(text), mark);
  await copy();
  const copied = await extensionPage.waitForFunction(
    async (before) => {
      const text = await navigator.clipboard.readText();
      return text === before ? undefined : text;
    },
    { timeout: 15_000, polling: 50 }, // not by animation frames: a popup without a window may draw none
    mark,
  );
  return (await copied.jsonValue()) as string;
}
