import type { Browser } from 'puppeteer-core';
import { zh_CN } from '@/components/messages/zh_CN';
import { atPageStart } from '@/test/browser/page-start';

/** Tells when the week's sections, or that there are none, stand on the page. */
const WATCH = `new MutationObserver((_, observer) => {
  const queue = document.querySelector('section[aria-label="${zh_CN.queue.label}"]');
  if (!queue?.querySelector('h2, p:not(:empty)')) return;
  observer.disconnect();
  // What was put on the page is shown with the next frame.
  requestAnimationFrame(() => setTimeout(() => tell(performance.now())));
}).observe(document, { childList: true, subtree: true, characterData: true })`;

/**
 * Measures every popup that the toolbar button opens from now on. Gives a function that resolves, for the
 * next one, to the milliseconds from the start of its loading until it shows the week's queue.
 */
export async function popupOpenings(browser: Browser): Promise<() => Promise<number>> {
  let told: (time: number) => void = () => undefined;
  await atPageStart(browser, { source: () => WATCH, onTold: (text) => told(Number(text)) });
  return () => new Promise((resolve) => (told = resolve));
}
