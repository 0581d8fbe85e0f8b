import process, { exit } from 'node:process';
import puppeteer from 'puppeteer-core';
import { openPage } from '../browser/open-page';
import { FIREFOX_DIR } from '../firefox/launch';
import { SAMPLES, readSample } from '../pages/samples';
import { command } from '../run/command';
import { findAnyFirefox } from '../setup/find-firefox.mjs';
import { hasDisplay } from './has-display';

/** Opens a Firefox with the extension and the sample pages in it, and waits until the reader closes it. */
export async function inFirefox(): Promise<void> {
  const executablePath = findAnyFirefox();
  if (!executablePath) stop('No Firefox was found. Install one, or name one in LINKWEEK_FIREFOX, then run this again.');
  if (!hasDisplay()) stop('There is no screen here to open Firefox on. `npm start` alone shows the extension without one, in Chromium.');
  const { ok, output } = await command('wxt build -b firefox --mv3 --level warn');
  if (!ok) stop(output);
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: false, defaultViewport: null });
  process.once('SIGINT', () => void browser.close());
  await browser.installExtension(FIREFOX_DIR);
  for (const sample of SAMPLES) await openPage(browser, sample.address, readSample(sample), 'rest of the web');
  console.log('A Firefox is open with sample pages in it. Click 拾链 Linkweek behind the puzzle piece, or press Alt+Shift+L, to save one.');
  console.log('Close it to end.');
  if (browser.connected) await new Promise((resolve) => browser.once('disconnected', resolve));
}

function stop(text: string): never {
  console.error(text);
  exit(1);
}
