import type { Browser, Page, Viewport } from 'puppeteer-core';
import { isFirefox } from '../firefox/in-window';
import { firefoxOrigin } from '../firefox/toolbar';
import { extensionIn } from './toolbar';

/** Opens one of the extension's own files, `options.html`, in a new tab of this size. */
export async function openOwn(browser: Browser, file: string, viewport?: Viewport): Promise<Page> {
  const origin = isFirefox(browser) ? await firefoxOrigin(browser) : `chrome-extension://${(await extensionIn(browser)).id}`;
  const page = await browser.newPage();
  if (viewport) await page.setViewport(viewport);
  await page.goto(`${origin}/${file}`);
  return page;
}
