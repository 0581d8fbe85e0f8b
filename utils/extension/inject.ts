import { browser } from '#imports';
import type { PageScript } from './page-scripts';

/** Runs scripts of ours in the page in a tab, one after the other, and gives what the last comes to. Without `injectImmediately` the browser waits until the document is there. Rejects where it may not, or the page is gone. */
export async function inject(tabId: number, files: PageScript[], injectImmediately: boolean): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately });
  return frame?.result;
}
