import type { Browser, Page } from 'puppeteer-core';
import { openOwn, type Prepare } from './own-page';

/** Opens the desk in a tab of its own, as its link does, and waits until it shows the week. `prepare` comes first. */
export async function openDesk(browser: Browser, prepare?: Prepare): Promise<Page> {
  const desk = await openOwn(browser, 'desk.html', { width: 1280, height: 800 }, prepare);
  await desk.waitForSelector('#panel-queue [tabindex="-1"]');
  return desk;
}
