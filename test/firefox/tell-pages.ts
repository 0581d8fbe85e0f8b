import type { Browser } from 'puppeteer-core';
import { connectionOf, type Told } from './in-window';

/**
 * Firefox tells the protocol little of an extension's own pages: not which documents they show, nor when one has
 * loaded. Puppeteer waits for both, so it is told here: of a document as soon as any answer comes from it, of a load
 * when the page says so itself.
 */
export function tellPages(browser: Browser): void {
  const connection = connectionOf(browser);
  const documents = new Set<unknown>();
  connection.on('script.realmCreated', ({ realm }) => documents.add(realm));
  const send = connection.send.bind(connection);
  connection.send = async (method, params) => {
    const answer = await send(method, params);
    const { target } = params;
    const { realm } = answer.result;
    if (realm !== undefined && target?.context !== undefined && !documents.has(realm)) connection.emit('script.realmCreated', { type: 'window', realm, origin: '', ...target });
    return answer;
  };
  const onCommitted = async (told: Told): Promise<void> => {
    if (told.url?.startsWith('moz-extension:') !== true || told.context === undefined) return;
    await send('script.evaluate', { expression: LOADED, target: { context: told.context }, awaitPromise: true });
    for (const event of ['domContentLoaded', 'load']) connection.emit(`browsingContext.${event}`, told);
  };
  // A page that is closed or led elsewhere meanwhile does not load.
  connection.on('browsingContext.navigationCommitted', (told) => void onCommitted(told).catch(() => undefined));
}

/** Resolves once the page has loaded. */
const LOADED = `new Promise((resolve) => document.readyState === 'complete' ? resolve() : addEventListener('load', () => resolve()))`;
