import type { Tab } from './tab';

export interface Timed<T> {
  value: T;
  /** Milliseconds of the page's main thread, compiling the script included. */
  ms: number;
}

/** An expression that comes to what `source` comes to and how long that took, as a `Timed`. */
export const timed = (source: string): string => `(async () => {
  const start = performance.now();
  const answer = (0, eval)(${JSON.stringify(source)});
  const ms = performance.now() - start;
  return { ms, value: await answer };
})()`;

/**
 * Runs `source` in a fresh isolated world of the tab's page, as the browser runs an injected file, and
 * gives the value of its last expression. Throws what the script throws.
 */
export async function runIsolated<T>({ page, session }: Tab, source: string): Promise<Timed<T>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: `corpus ${page.url()}` });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
    expression: timed(source),
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
