import type { Browser, Page, Viewport } from 'puppeteer-core';
import { extensionIn } from './toolbar';

/** Opens one of the extension's own files, `options.html`, in a new tab of this size. */
export async function openOwn(browser: Browser, file: string, viewport?: Viewport): Promise<Page> {
  const { id } = await extensionIn(browser);
  const page = await browser.newPage();
  if (viewport) await page.setViewport(viewport);
  await page.goto(`chrome-extension://${id}/${file}`);
  return page;
}
