import type { Page } from 'puppeteer-core';

/** The names of the extension's files whose code a page of it has run so far, in Chromium. The page's own list of what it loaded leaves out an extension's files. */
export async function scriptsRun(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const names: string[] = [];
  // The browser's own and the driver's scripts are under other schemes.
  session.on('Debugger.scriptParsed', ({ url }) => void (url.startsWith('chrome-extension://') && names.push(url.replace(/.*\//, ''))));
  // It tells of all that were there before it, too.
  await session.send('Debugger.enable');
  await session.detach();
  return names;
}
