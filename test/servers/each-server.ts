import { env } from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { canStart, SERVER_KINDS, startServer, type RunningServer, type ServerKind, type ServerOptions } from './server';

/** Starts a server that is closed when the tests of its `describe` are over. */
export type Start = (options?: ServerOptions) => Promise<RunningServer>;

/**
 * Describes tests that need this server. Where it is not installed they skip, and say so; where LINKWEEK_NO_SKIPS
 * is set, that is a failure.
 */
export function describeServer(kind: ServerKind, name: string, tests: (start: Start) => void): void {
  const title = `${kind}, ${name}`;
  if (!canStart[kind] && env.LINKWEEK_NO_SKIPS) return test(title, () => expect.fail(`${kind} is not installed.`));
  describe.skipIf(!canStart[kind])(`${title}${canStart[kind] ? '' : ` (needs ${kind})`}`, () => {
    const started: RunningServer[] = [];
    afterAll(async () => {
      for (const server of started.splice(0)) await server.close();
    });
    tests(async (options) => {
      const server = await startServer(kind, options);
      started.push(server);
      return server;
    });
  });
}

/** Describes tests that are the same with every server, as `describeServer` does. */
export function describeEachServer(name: string, tests: (start: Start, kind: ServerKind) => void): void {
  for (const kind of SERVER_KINDS) describeServer(kind, name, (start) => tests(start, kind));
}
