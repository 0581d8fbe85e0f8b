import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

/** What stands at one address. */
export interface Answer {
  body: string;
  contentType?: string;
  status?: number;
}

/** What a tab can reach beside the pages it is given. */
export type Reach = 'nothing else' | 'rest of the web';

/** Opens a tab at an address, true-looking or made up, that answers with this page. The page's scripts run. */
export async function openPage(browser: Browser, address: string, answer: string | Answer, reach: Reach = 'nothing else'): Promise<Page> {
  const page = await browser.newPage();
  await serve(page, { [address]: answer }, reach);
  await page.goto(address);
  return page;
}

/** Answers these addresses in a tab. */
export async function serve(page: Page, answers: Record<string, string | Answer>, reach: Reach = 'nothing else'): Promise<void> {
  await page.setRequestInterception(true);
  // A tab that is closed or led elsewhere meanwhile waits for no answer.
  page.on('request', (request) => void reply(request, answers, reach).catch(() => undefined));
}

function reply(request: HTTPRequest, answers: Record<string, string | Answer>, reach: Reach): Promise<void> {
  // The part after # is never sent; the browser asks for the address without it.
  const found = Object.entries(answers).find(([address]) => address.replace(/#.*/, '') === request.url().replace(/#.*/, ''));
  if (!found) return reach === 'rest of the web' ? request.continue() : request.abort('blockedbyclient');
  const { body, contentType = 'text/html; charset=utf-8', status = 200 } = typeof found[1] === 'string' ? { body: found[1] } : found[1];
  return request.respond({ status, contentType, body });
}
