import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core';

/** What a saved page can't do any more: run its scripts, fetch its parts. Its own inline styles stay. */
const POLICY = "script-src 'none'; default-src 'none'; style-src 'unsafe-inline'";

export interface Answer {
  body: Buffer;
  contentType: string;
}

/** One browser tab in which saved pages are opened under their true addresses. */
export interface Tab {
  page: Page;
  session: CDPSession;
  /** Opens `address`, answered with `answer`; resolves when the document is parsed. */
  open(address: string, answer: Answer): Promise<void>;
}

/** Opens a tab that answers every navigation itself and lets nothing out. */
export async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  let served: Answer | undefined;
  const reply = async (request: HTTPRequest) => {
    if (!served || !request.isNavigationRequest() || request.frame() !== page.mainFrame()) return request.abort();
    const answer = served;
    served = undefined;
    return request.respond({
      status: 200,
      body: answer.body,
      headers: { 'content-type': answer.contentType, 'content-security-policy': POLICY },
    });
  };
  await page.setRequestInterception(true);
  page.on('request', (request) => void reply(request).catch(() => undefined));
  return {
    page,
    session,
    async open(address, answer) {
      served = answer;
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    },
  };
}
