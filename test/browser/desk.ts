import type { Browser, Page } from 'puppeteer-core';
import { extensionIn } from './toolbar';

/** Opens the desk in a tab of its own, as its link does, and waits until it shows the week. */
export async function openDesk(browser: Browser): Promise<Page> {
  const { id } = await extensionIn(browser);
  const desk = await browser.newPage();
  await desk.setViewport({ width: 1280, height: 800 });
  await desk.goto(`chrome-extension://${id}/desk.html`);
  await desk.waitForSelector('#panel-queue [tabindex="-1"]');
  return desk;
}
