import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { articlePage } from '@/test/browser/pages';

/** Articles on this machine, any number of them. */
export interface Articles {
  /** The address of an article, and its title as the digest has it. */
  article: (number: number) => Article;
  /** The same, but its page does not end before `finish` is called. */
  unfinished: (number: number) => Article & { finish: () => void };
  close: () => void;
}

export interface Article {
  address: string;
  title: string;
}

/** Serves the articles; a real server, for any browser can be sent there. */
export async function serveArticles(): Promise<Articles> {
  const open = new Map<string, ServerResponse>();
  const server = createServer(({ url = '' }, response) => {
    const [, kind, number] = /^\/(a|p)\/(\d+)$/.exec(url) ?? [];
    response.writeHead(number === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    if (number === undefined) return void response.end();
    const page = articlePage(titleOf(number));
    if (kind === 'a') return void response.end(page);
    response.write(page.replace('</html>', ''));
    open.set(url, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const at = (path: string, number: number): Article => ({ address: `http://127.0.0.1:${port}${path}`, title: titleOf(`${number}`) });
  return {
    article: (number) => at(`/a/${number}`, number),
    unfinished: (number) => ({ ...at(`/p/${number}`, number), finish: () => void open.get(`/p/${number}`)?.end() }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function titleOf(number: string): string {
  return `一篇写给群里的文章，第 ${number} 篇`;
}
