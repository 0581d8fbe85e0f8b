import type { Browser, Page, Viewport } from 'puppeteer-core';
import { isFirefox } from '../firefox/in-window';
import { goToFirefoxPage } from '../firefox/own-page';
import { extensionIn } from './toolbar';

/** Opens one of the extension's own files, `options.html`, in a new tab of this size. */
export async function openOwn(browser: Browser, file: string, viewport?: Viewport): Promise<Page> {
  const page = await browser.newPage();
  if (viewport) await page.setViewport(viewport);
  if (isFirefox(browser)) await goToFirefoxPage(page, file);
  else await page.goto(`chrome-extension://${(await extensionIn(browser)).id}/${file}`);
  return page;
}
