import type { Browser, CDPSession } from 'puppeteer-core';

/** How a script tells, by a function that it is given. */
const TELL = 'tellBench';

/** What runs in a page before its own scripts do. */
export interface AtStart {
  /** Asked anew for every page. In it, `tell(text)` reaches `onTold`. */
  source: () => string;
  /** `page` is the page that tells. */
  onTold: (text: string, page: CDPSession) => void;
}

/** Runs a script in every page and popup of the browser that opens from now on, before it loads anything. Returns how to stop. */
export async function atPageStart(browser: Browser, { source, onTold }: AtStart): Promise<() => Promise<void>> {
  const session = await browser.target().createCDPSession();
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const page = session.connection()?.session(sessionId);
    page?.on('Runtime.bindingCalled', ({ name, payload }) => name === TELL && onTold(payload, page));
    if (page) void begin(page, source());
  });
  // A page waits for us before it loads anything.
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter: [{ type: 'tab', exclude: true }, {}] });
  return () => session.detach();
}

async function begin(page: CDPSession, source: string): Promise<void> {
  try {
    await page.send('Page.enable');
    await page.send('Runtime.enable');
    await page.send('Runtime.addBinding', { name: TELL });
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: `{ const tell = (text) => ${TELL}(String(text)); ${source} }` });
  } catch {
    // A worker has no page.
  }
  await page.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
}
