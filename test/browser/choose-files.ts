import type { Page } from 'puppeteer-core';

/** Chooses files in the dialog that `press` opens. */
export async function chooseFiles(page: Page, press: () => Promise<void>, ...paths: string[]): Promise<void> {
  const chosen = page.waitForFileChooser();
  // A button may be pressed before the browser has heard that its dialog is to be caught, and nobody would ever see that.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await press();
  await (await chosen).accept(paths);
}
