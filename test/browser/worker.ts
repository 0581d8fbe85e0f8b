import type { Browser, WebWorker } from 'puppeteer-core';

/** The extension's background worker, woken if it sleeps. */
export async function workerOf(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().endsWith('/background.js'), { timeout: 15_000 });
  const worker = await target.worker();
  if (!worker) throw new Error('The background worker is not there.');
  return worker;
}
