import { FolderError } from '@/utils/digest/share/folder-problem';
import { addressOf, authorization, type Access } from './access';
import { problemOf } from './problem-of';

/** What goes with a request. */
export interface Sending {
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** The largest answer that is read, bytes. */
  largest?: number;
}

/** An answer without problem. */
export interface Answer {
  status: number;
  headers: Headers;
  /** Undefined where it is larger than was asked for, or no UTF-8. */
  text: string | undefined;
}

/** How long a request may take with all that is sent, milliseconds. */
const PATIENCE = 30_000;

/** No answer that says nothing is longer, bytes. */
const SMALL = 64 * 1024;

/**
 * Makes one request below the group's folder. It goes without cookies, so that a server can neither know the reader
 * by them nor make the browser ask for a password; it follows no redirection, which would take the password
 * elsewhere. Throws a `FolderError` for every answer that is none.
 */
export async function send(access: Access, method: string, path: string, { headers = {}, body, largest = SMALL }: Sending = {}): Promise<Answer> {
  const response = await answered(() =>
    fetch(addressOf(access, path), {
      method,
      headers: { ...headers, authorization: authorization(access) },
      ...(body === undefined ? {} : { body }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    }),
  );
  const problem = problemOf(method, response, Date.now());
  if (problem) {
    await response.body?.cancel().catch(() => undefined);
    throw new FolderError(problem);
  }
  const { status, headers: told } = response;
  return { status, headers: told, text: await answered(() => textOf(response, largest)) };
}

/** Whatever the network does to a request or to its answer is one problem: there was none. */
async function answered<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch {
    // Its own words may name the address, and a page is not told the reason anyway.
    throw new FolderError({ kind: globalThis.navigator?.onLine === false ? 'offline' : 'unreachable' });
  }
}

async function textOf(response: Response, largest: number): Promise<string | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    chunks.push(new Uint8Array(next.value));
    length += next.value.length;
    if (length <= largest) continue;
    await reader?.cancel();
    return undefined;
  }
  return decoded(await new Blob(chunks).arrayBuffer());
}

function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
