import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

/** What stands at one address. */
export interface Answer {
  body: string;
  contentType?: string;
  status?: number;
}

/** Opens a tab at an address, true-looking or made up, that answers with this page. Its scripts run; nothing else is reached. */
export async function openPage(browser: Browser, address: string, answer: string | Answer): Promise<Page> {
  const page = await browser.newPage();
  await serve(page, { [address]: answer });
  await page.goto(address);
  return page;
}

/** Answers these addresses in a tab, and refuses every other. */
export async function serve(page: Page, answers: Record<string, string | Answer>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void reply(request, answers));
}

function reply(request: HTTPRequest, answers: Record<string, string | Answer>): Promise<void> {
  // The part after # is never sent; the browser asks for the address without it.
  const found = Object.entries(answers).find(([address]) => address.replace(/#.*/, '') === request.url().replace(/#.*/, ''));
  if (!found) return request.abort('blockedbyclient');
  const { body, contentType = 'text/html; charset=utf-8', status = 200 } = typeof found[1] === 'string' ? { body: found[1] } : found[1];
  return request.respond({ status, contentType, body });
}
