import type { Browser, Target, WebWorker } from 'puppeteer-core';
import { expect, vi } from 'vitest';

const SCRIPT = '/background.js';

const isWorker = (target: Target): boolean => target.type() === 'service_worker' && target.url().endsWith(SCRIPT);

/** The extension's background worker, woken if it sleeps. */
export async function workerOf(browser: Browser): Promise<WebWorker> {
  await browser.waitForTarget(isWorker, { timeout: 15_000 });
  // The driver goes on listing one that it has closed; the one that runs now comes after it.
  const worker = await browser.targets().findLast(isWorker)?.worker();
  if (!worker) throw new Error('The background worker is not there.');
  return worker;
}

/** Ends the background worker, as the browser does with one that has nothing to do, and waits until it is gone: what is asked of one that is going may be lost. */
export async function stopWorker(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  const running = async (): Promise<string[]> => (await session.send('Target.getTargets')).targetInfos.filter(({ type, url }) => type === 'service_worker' && url.endsWith(SCRIPT)).map(({ targetId }) => targetId);
  const before = await running();
  await (await workerOf(browser)).close();
  await vi.waitFor(async () => expect((await running()).filter((id) => before.includes(id))).toEqual([]), { timeout: 10_000, interval: 20 });
  await session.detach();
}
