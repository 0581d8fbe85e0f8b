import { once } from 'node:events';
import { kill } from 'node:process';
import type { Browser } from 'puppeteer-core';

/** Kills a browser that a test has started, with all its processes: none of them may write anything more. Resolves once it is gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const running = browser.process();
  if (running?.pid === undefined) throw new Error('The browser was not started here.');
  // The browser is many processes, of which this one leads the group.
  kill(-running.pid, 'SIGKILL');
  if (running.exitCode === null && running.signalCode === null) await once(running, 'exit');
}
