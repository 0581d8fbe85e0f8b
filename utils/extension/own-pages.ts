import { browser } from '#imports';

/** Opens the page that shows a new reader the one gesture. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Brings the options page to the front, or opens it. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
