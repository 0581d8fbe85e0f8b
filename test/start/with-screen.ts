import { launch } from '../browser/launch';
import { openPage } from '../browser/open-page';
import { SAMPLES, readSample } from '../pages/samples';

/** Opens a browser with the extension and the sample pages in it, and waits until the reader closes it. */
export async function withScreen(): Promise<void> {
  const browser = await launch({ headless: false, lang: Intl.DateTimeFormat().resolvedOptions().locale });
  const [blank] = await browser.pages();
  const tabs = [];
  for (const sample of SAMPLES) tabs.push(await openPage(browser, sample.address, readSample(sample), 'rest of the web'));
  await blank?.close();
  await tabs[0]?.bringToFront();
  console.log('A browser is open with sample pages in it. Click 拾链 Linkweek on the toolbar (behind the puzzle piece, if it is not pinned) or press Alt+Shift+L to save one.');
  console.log('Close the browser to end.');
  if (browser.connected) await new Promise((resolve) => browser.once('disconnected', resolve));
}
