import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';

/** A page on this machine that begins and never ends, as one that waits for a slow server does. */
export interface EndlessPage {
  address: string;
  close: () => void;
}

/** Serves the beginning of a page over and over; interception can't answer in parts, so this is a real server. */
export async function serveEndless(beginning: string): Promise<EndlessPage> {
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(beginning);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/a/1`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Opens one that begins with an article, and resolves once its beginning is there: it never comes to an end. */
export async function openEndless(browser: Browser, { address }: EndlessPage): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(address).catch(() => undefined);
  await page.waitForFunction(() => document.querySelectorAll('p').length === 5, { polling: 50 });
  return page;
}
