import type { Browser, Target, WebWorker } from 'puppeteer-core';

const isWorker = (target: Target): boolean => target.type() === 'service_worker' && target.url().endsWith('/background.js');

/** The extension's background worker, woken if it sleeps. */
export async function workerOf(browser: Browser): Promise<WebWorker> {
  await browser.waitForTarget(isWorker, { timeout: 15_000 });
  // The driver goes on listing one that it has closed; the one that runs now comes after it.
  const worker = await browser.targets().findLast(isWorker)?.worker();
  if (!worker) throw new Error('The background worker is not there.');
  return worker;
}
