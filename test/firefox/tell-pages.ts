import type { Browser } from 'puppeteer-core';
import { connectionOf, type Told } from './in-window';

/**
 * Firefox tells the protocol little of an extension's own pages: not which documents they show, nor when one has
 * loaded. Puppeteer waits for both, so it is told here: of a document before the first question to it, since what
 * was asked of one that it has not heard of it drops when it hears; of a load when the page says so itself.
 */
export function tellPages(browser: Browser): void {
  const connection = connectionOf(browser);
  const told = new Set<unknown>();
  const asked = new Map<string, Promise<void>>();
  connection.on('script.realmCreated', ({ realm }) => told.add(realm));
  for (const event of ['navigationStarted', 'navigationCommitted']) connection.on(`browsingContext.${event}`, () => asked.clear());
  const send = connection.send.bind(connection);
  const tell = (realm: string | undefined, target: object): void => {
    if (realm !== undefined && !told.has(realm)) connection.emit('script.realmCreated', { type: 'window', realm, origin: '', ...target });
  };
  const ask = async (target: object): Promise<void> => {
    const { result } = await send('script.evaluate', { expression: '0', target, awaitPromise: false });
    tell(result.realm, target);
  };
  connection.send = async (method, params) => {
    const { target } = params;
    if (target?.context === undefined) return send(method, params);
    const key = JSON.stringify(target);
    // Whoever asks of a document that is gone is told so by its own question.
    if (!asked.has(key)) asked.set(key, ask(target).catch(() => undefined));
    await asked.get(key);
    const answer = await send(method, params);
    tell(answer.result.realm, target);
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
