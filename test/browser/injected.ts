import type { Page } from 'puppeteer-core';

/** A script of an extension that a page came to run. */
export interface Injected {
  url: string;
  /** UTF-16 units. */
  length: number;
}

/** Notes every script of an extension that runs in the page from now on, and those that run there already. */
export async function watchInjected(page: Page): Promise<Injected[]> {
  const injected: Injected[] = [];
  const session = await page.createCDPSession();
  session.on('Debugger.scriptParsed', ({ url, length = 0 }) => {
    if (url.startsWith('chrome-extension://')) injected.push({ url, length });
  });
  await session.send('Debugger.enable');
  return injected;
}
