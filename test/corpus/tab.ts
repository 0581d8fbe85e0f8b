import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core';

/** What a saved page can't do any more: run its scripts, fetch its parts. Its own inline styles stay. */
const POLICY = "script-src 'none'; default-src 'none'; style-src 'unsafe-inline'";

export interface Answer {
  body: Buffer;
  contentType: string;
}

/** A page that can be led to saved pages under their true addresses. */
export interface AnsweredPage {
  page: Page;
  /** Opens `address`, answered with `answer`; resolves when the document is parsed. */
  open(address: string, answer: Answer): Promise<void>;
}

/** One browser tab in which saved pages are opened. */
export interface Tab extends AnsweredPage {
  session: CDPSession;
}

/** Opens a tab that answers every navigation itself and lets nothing out. */
export async function openTab(browser: Browser): Promise<Tab> {
  const answered = await openAnswered(browser, POLICY);
  return { ...answered, session: await answered.page.createCDPSession() };
}

/** The same in any browser, with this content security policy on every answer. */
export async function openAnswered(browser: Browser, policy: string): Promise<AnsweredPage> {
  const page = await browser.newPage();
  let served: Answer | undefined;
  const reply = async (request: HTTPRequest) => {
    if (!served || !request.isNavigationRequest() || request.frame() !== page.mainFrame()) return request.abort();
    const answer = served;
    served = undefined;
    return request.respond({
      status: 200,
      body: answer.body,
      headers: { 'content-type': answer.contentType, 'content-security-policy': policy },
    });
  };
  await page.setRequestInterception(true);
  page.on('request', (request) => void reply(request).catch(() => undefined));
  return {
    page,
    async open(address, answer) {
      served = answer;
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    },
  };
}
