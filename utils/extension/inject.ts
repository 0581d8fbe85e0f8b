import { browser } from '#imports';

/** Runs a script of ours in the page in a tab and gives what it comes to. Without `immediately` the browser waits until the document is there. Rejects where it may not, or the page is gone. */
export async function inject(tabId: number, file: '/read-page.js' | '/look-closer.js', injectImmediately: boolean): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately });
  return frame?.result;
}
