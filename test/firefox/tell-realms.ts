import type { Browser } from 'puppeteer-core';
import { connectionOf } from './in-window';

/**
 * Firefox tells of no document that an extension's page shows, and puppeteer takes nothing that such a document sends
 * for its own; so it is told here, as soon as any answer comes from a document that it has not heard of.
 */
export function tellRealms(browser: Browser): void {
  const connection = connectionOf(browser);
  const told = new Set<unknown>();
  connection.on('script.realmCreated', ({ realm }) => told.add(realm));
  const send = connection.send.bind(connection);
  connection.send = async (method, params) => {
    const answer = await send(method, params);
    const { target } = params;
    const { realm } = answer.result;
    if (realm !== undefined && target?.context !== undefined && !told.has(realm)) connection.emit('script.realmCreated', { type: 'window', realm, origin: '', ...target });
    return answer;
  };
}
