import { kill } from 'node:process';
import type { Browser } from 'puppeteer-core';

/** Kills a browser that a test has started, with all its processes: none of them may write anything more. Resolves once it is gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const running = browser.process();
  if (running?.pid === undefined) throw new Error('The browser was not started here.');
  const gone = new Promise((resolve) => running.once('exit', resolve));
  kill(-running.pid, 'SIGKILL');
  await gone;
}
