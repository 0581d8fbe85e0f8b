import type { Browser, CDPSession } from 'puppeteer-core';
import { zh_CN } from '@/components/messages/zh_CN';

/** How a popup tells the test, by a function that the test gives it. */
const TELL = 'tellShown';

/** Runs in the popup before its own scripts: tells when the week's sections, or that there are none, stand on the page. */
const WATCH = `new MutationObserver((_, observer) => {
  const queue = document.querySelector('section[aria-label="${zh_CN.queue.label}"]');
  if (!queue?.querySelector('h2, p:not(:empty)')) return;
  observer.disconnect();
  // What was put on the page is shown with the next frame.
  requestAnimationFrame(() => setTimeout(() => ${TELL}(String(performance.now()))));
}).observe(document, { childList: true, subtree: true, characterData: true })`;

/**
 * Measures every popup that the toolbar button opens from now on. Gives a function that resolves, for the
 * next one, to the milliseconds from the start of its loading until it shows the week's queue.
 */
export async function popupOpenings(browser: Browser): Promise<() => Promise<number>> {
  let told: (time: number) => void = () => undefined;
  const session = await browser.target().createCDPSession();
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const page = session.connection()?.session(sessionId);
    page?.on('Runtime.bindingCalled', ({ name, payload }) => name === TELL && told(Number(payload)));
    if (page) void watch(page);
  });
  // A page waits for us before it loads anything, so that none is shown before it is watched.
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter: [{ type: 'tab', exclude: true }, {}] });
  return () => new Promise((resolve) => (told = resolve));
}

async function watch(page: CDPSession): Promise<void> {
  try {
    await page.send('Page.enable');
    await page.send('Runtime.enable');
    await page.send('Runtime.addBinding', { name: TELL });
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
  } catch {
    // A worker has no page.
  }
  await page.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
}
