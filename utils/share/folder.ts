import { FolderError } from '@/utils/digest/share/folder-problem';
import type { Access } from './access';
import { PROPFIND_BODY, readMultistatus, type Resource } from './multistatus';
import { send, type Answer, type Sending } from './send';

/** A file or folder in a listing. */
export interface Entry {
  name: string;
  folder: boolean;
  /** What tells it from any other state of it, as far as the server tells; empty where it tells nothing. */
  mark: string;
  /** By the server's clock, milliseconds since 1970. */
  modified?: number;
  /** Bytes. */
  size?: number;
}

/** What is in a folder. */
interface Listing {
  entries: readonly Entry[];
  /** What time it was by the server's clock, milliseconds since 1970. */
  date?: number;
}

/** A file as it was read. */
interface ReadFile {
  /** Undefined for what is too large or no text. */
  text: string | undefined;
  /** By the server's clock, milliseconds since 1970. */
  modified?: number;
}

/** The group's folder on a WebDAV server. Paths are below it; a folder's ends in a slash. Each throws a `FolderError`. */
export interface RemoteFolder {
  /** Undefined where there is no such folder. */
  list: (path: string) => Promise<Listing | undefined>;
  /** Undefined where there is no such file. `largest`: bytes. */
  read: (path: string, largest: number) => Promise<ReadFile | undefined>;
  /** Resolves once the server says it has it, to what time it was there. The folder it lies in must be there. */
  write: (path: string, text: string) => Promise<Pick<Listing, 'date'>>;
  /** Makes a folder, or leaves it where it is there. */
  make: (path: string) => Promise<void>;
  /** Removes a file, if it is there. */
  remove: (path: string) => Promise<void>;
}

/** The largest listing that is read, bytes: ten thousand files by the longest-winded server. */
const LARGEST_LISTING = 16 * 1024 * 1024;

/** What each request goes through: it makes it by `ask`, and may throw to keep it from being made or its answer from being used. */
export type Gate = (method: string, ask: () => Promise<Answer>) => Promise<Answer>;

/** Opens the folder. */
export function remoteFolder(access: Access, gate: Gate = (_, ask) => ask()): RemoteFolder {
  const ask = (method: string, path: string, sending?: Sending): Promise<Answer> => gate(method, () => send(access, method, path, sending));
  return {
    list: (path) => orMissing(async () => listingOf(await ask('PROPFIND', path, { headers: { depth: '1', 'content-type': 'application/xml; charset=utf-8' }, body: PROPFIND_BODY, largest: LARGEST_LISTING }))),
    read: (path, largest) =>
      orMissing(async () => {
        const { text, headers } = await ask('GET', path, { largest });
        return { text, ...timeIn(headers, 'last-modified', 'modified') };
      }),
    write: async (path, text) => timeIn((await ask('PUT', path, { headers: { 'content-type': 'application/json; charset=utf-8' }, body: text })).headers, 'date', 'date'),
    make: async (path) => void (await ask('MKCOL', path).catch(unlessThere)),
    remove: async (path) => void (await orMissing(() => ask('DELETE', path))),
  };
}

/** RFC 4918: 405 says of MKCOL that something is there already. */
function unlessThere(error: unknown): void {
  if (!(error instanceof FolderError && error.problem.kind === 'refused-method')) throw error;
}

async function orMissing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FolderError && error.problem.kind === 'missing') return undefined;
    throw error;
  }
}

function listingOf({ status, text, headers }: Answer): Listing {
  const resources = status === 207 && text !== undefined ? readMultistatus(text) : undefined;
  if (!resources) throw new FolderError({ kind: 'no-webdav' });
  return { entries: entriesOf(resources), ...timeIn(headers, 'date', 'date') };
}

/** The folder itself is among them, and has the shortest path, whatever a proxy on the way does to paths. */
function entriesOf(resources: readonly Resource[]): Entry[] {
  const paths = resources.map(({ href }) => pathOf(href));
  const own = Math.min(...paths.map(({ length }) => length));
  return resources.flatMap(({ folder, etag = '', modified, size }, at) => {
    const path = paths[at] ?? [];
    const name = path.at(-1);
    if (name === undefined || path.length !== own + 1) return [];
    // A weak ETag, as some give just after a write, becomes the strong one of the same name later.
    const mark = [etag.replace(/^W\//, ''), modified ?? '', size ?? ''].join(' ').trim();
    return [{ name, folder, mark, ...(modified === undefined ? {} : { modified }), ...(size === undefined ? {} : { size }) }];
  });
}

/** The names on the way to a resource. */
function pathOf(href: string): string[] {
  const path = href.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '');
  return path.split('/').filter(Boolean).map(decoded);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function timeIn<Key extends string>(headers: Headers, header: string, key: Key): { [K in Key]?: number } {
  const time = Date.parse(headers.get(header) ?? '');
  const told: { [K in Key]?: number } = {};
  if (Number.isFinite(time)) told[key] = time;
  return told;
}
