import type { Browser } from 'puppeteer-core';

/** What puppeteer has beneath a Firefox and does not name in its types: its WebDriver BiDi connection. */
interface Connection {
  send: (method: string, params: Asked) => Promise<{ result: Answered }>;
  emit: (event: string, params: Told) => unknown;
  on: (event: string, heard: (told: Told) => void) => unknown;
}

/** Where something is evaluated, and what else a command has. */
interface Asked {
  target?: { context?: string; sandbox?: string };
  [parameter: string]: unknown;
}

/** What comes back of a command: the document that answered, pages; the rest is the command's own. */
interface Answered {
  realm?: string;
  contexts?: readonly Told[];
}

/** What an event tells of a page. */
export interface Told {
  realm?: string;
  context?: string;
  url?: string;
  [parameter: string]: unknown;
}

/** The connection beneath a Firefox. Throws where the browser is another. */
export function connectionOf(browser: Browser): Connection {
  const connection: unknown = 'connection' in browser ? browser.connection : undefined;
  if (!isConnection(connection)) throw new Error('This browser is not driven by WebDriver BiDi.');
  return connection;
}

/** Whether this browser is a Firefox, which alone is driven so here. */
export const isFirefox = (browser: Browser): boolean => 'connection' in browser && isConnection(browser.connection);

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value && 'emit' in value;
}

/**
 * Runs a function in the browser's own window, with the browser's own rights. `work` reaches nothing outside of itself
 * but `given`, which must be JSON; so must be what it resolves to. Throws what it throws.
 */
export async function inWindow<Given, Answer>(browser: Browser, work: (given: Given) => Answer | Promise<Answer>, given: Given): Promise<Answer> {
  // The first window is the one that the tests drive.
  const { contexts = [] } = (await connectionOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })).result;
  // What runs by itself, as the bench does, has its functions named by a helper that is not there.
  return evaluateJson<Answer>(browser, `(async () => { const __name = (named) => named; return (await (${work})(${JSON.stringify(given) ?? 'undefined'})) ?? null; })()`, { target: { context: contexts[0]?.context ?? '' }, userActivation: true });
}

/** Resolves to what an expression resolves to, which is JSON, evaluated where `asked` says. Throws what it throws. */
export async function evaluateJson<Answer>(browser: Browser, expression: string, asked: Asked): Promise<Answer> {
  // The answer goes through JSON, for what the protocol itself makes of objects is not what they were.
  const answer = (await connectionOf(browser).send('script.evaluate', { expression: `${expression}.then(JSON.stringify)`, awaitPromise: true, ...asked })).result as Evaluated;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value);
}

type Evaluated = { type: 'success'; result: { value: string } } | { type: 'exception'; exceptionDetails: { text: string } };
