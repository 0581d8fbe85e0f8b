import type { Page } from 'puppeteer-core';

/** Answers every address in a tab with the text that was given last; lets nothing out. */
export async function serveAnything(page: Page): Promise<(body: string) => void> {
  let body = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => void (request.isNavigationRequest() ? request.respond({ contentType: 'text/html; charset=utf-8', body }) : request.abort()).catch(() => undefined));
  return (next) => void (body = next);
}
