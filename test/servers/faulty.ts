import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './child';
import { copy } from './copy';
import { passOn, shiftClock } from './pass-on';
import { ruleFor, type Rule } from './rule';
import type { RunningServer } from './server';
import { Tally, type Counts } from './tally';

export type { Rule };

/** Stands before a server and does wrong what networks and servers do wrong. */
export interface FaultyServer {
  /** The address of the server's folder by way of this one; always http. */
  address: string;
  /** What goes wrong from now on. */
  rules: readonly Rule[];
  /** Each request as `METHOD path status`; instead of the status `cut` where the connection was broken off. */
  readonly log: readonly string[];
  /** How many requests came and how many bytes went with them, of one method or of all. */
  counts(method?: string): Counts;
  /** Begins the log and the counts anew. */
  forget(): void;
  close(): Promise<void>;
}

/** Answers by the rule alone; without a status there, as a gateway that has no server behind it. */
async function answer(from: IncomingMessage, to: ServerResponse, rule: Rule, counts: Counts): Promise<number | undefined> {
  if (await copy(from, undefined, rule.cutUploadAfter ?? Infinity, (bytes) => (counts.bytesUp += bytes))) return undefined;
  const { status = 502, headers, body = '', clockAhead = 0 } = rule;
  to.writeHead(status, { ...shiftClock({ date: new Date().toUTCString() }, clockAhead), ...headers }).end(body);
  counts.bytesDown += Buffer.byteLength(body);
  return status;
}

/** Starts a faulty server before this one, or before none. Its rules can be changed while it runs. */
export async function startFaulty(target: RunningServer | undefined, rules: readonly Rule[] = []): Promise<FaultyServer> {
  const tally = new Tally();
  const uses = new WeakMap<Rule, number>();
  const handle = async (from: IncomingMessage, to: ServerResponse): Promise<number | undefined> => {
    const counts = tally.of(from.method ?? '');
    counts.requests += 1;
    const rule = ruleFor(from, faulty.rules, uses);
    if (rule.delay !== undefined) await wait(rule.delay);
    return target && rule.status === undefined ? passOn(from, to, target, rule, counts) : answer(from, to, rule, counts);
  };
  const server = createServer((from, to) => {
    // Whoever breaks off, the other side is to notice.
    const handled = handle(from, to).catch(() => undefined);
    void handled.then((status) => {
      tally.write(`${from.method} ${from.url} ${status ?? 'cut'}`);
      if (status === undefined) from.socket.destroy();
    });
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const faulty: FaultyServer = {
    address: `http://127.0.0.1:${port}/team/`,
    rules,
    get log() {
      return tally.log;
    },
    counts: (method) => tally.sum(method),
    forget: () => tally.clear(),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
  return faulty;
}
