import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './launch';
import { openPage } from './open-page';
import { clickToolbar, closePopup } from './toolbar';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('a click on the toolbar opens the popup on each tab, again and again', async () => {
  for (const name of ['first', 'second', 'third']) {
    const page = await openPage(browser, `https://${name}.example/#part`, `<title>${name}</title><h1>${name}</h1>`);
    const popup = await clickToolbar(browser, page);
    expect(popup.url()).toMatch(/^(chrome|moz)-extension:.*popup\.html$/);
  }
  await closePopup(browser);
  await closePopup(browser);
  expect(browser.targets().map((target) => target.url()).filter((url) => url.includes('popup.html'))).toEqual([]);
});
