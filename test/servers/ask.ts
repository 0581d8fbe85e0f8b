import type { RunningServer } from './server';

/** A server's user, at the server's own address or another. */
export type Asked = Pick<RunningServer, 'address' | 'user' | 'password'>;

/** Asks for a path below the shared folder, as its user, with the plain `fetch`. */
export function ask({ address, user, password }: Asked, method: string, path: string, body?: string, headers: Record<string, string> = {}): Promise<Response> {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  return fetch(new URL(path, address), { method, headers: { authorization, ...headers }, ...(body === undefined ? {} : { body }) });
}

/** Stores a text and says with what status. */
export const put = async (server: Asked, path: string, text: string): Promise<number> => (await ask(server, 'PUT', path, text)).status;

/** The text at a path, or the status where there is none. */
export async function get(server: Asked, path: string): Promise<string | number> {
  const response = await ask(server, 'GET', path);
  const text = await response.text();
  return response.ok ? text : response.status;
}
