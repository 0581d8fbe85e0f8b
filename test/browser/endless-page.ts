import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

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
