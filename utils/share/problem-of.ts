import { LONGEST_BUSY, type FolderProblem } from '@/utils/digest/share/folder-problem';

/** How long a server is left alone that says it is busy and not for how long, milliseconds. */
const PAUSE = 60_000;

/** What the status of an answer means for us, a row each; any other from 400 on is the server's own trouble. */
const STATUSES: Readonly<Record<number, 'wrong-password' | 'forbidden' | 'missing' | 'refused-method' | 'locked' | 'full' | 'busy'>> = {
  401: 'wrong-password',
  403: 'forbidden',
  404: 'missing',
  405: 'refused-method', // what is put where nothing may be, or WebDAV is off
  409: 'missing', // RFC 4918: the folder that a file is put into
  410: 'missing',
  413: 'full', // the server's own limit for a file, far above ours unless there is no room at all
  423: 'locked', // rclone for one, until it notices that an upload was cut off
  429: 'busy',
  501: 'refused-method', // a server that has never heard of it
  503: 'busy',
  507: 'full',
};

/** What stands in the way according to an answer; undefined where nothing does. `now`: milliseconds since 1970. */
export function problemOf(method: string, { type, status, headers }: Pick<Response, 'type' | 'status' | 'headers'>, now: number): FolderProblem | undefined {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { kind: 'moved' };
  if (status < 300) return undefined;
  const kind = STATUSES[status];
  if (kind === undefined) return { kind: 'server', status };
  if (kind === 'refused-method') return { kind, method };
  return kind === 'busy' ? { kind, until: now + pauseOf(headers) } : { kind };
}

/** How long the server is left alone, milliseconds, as it asks: RFC 9110 has it in seconds or as a date, by the server's clock. */
function pauseOf(headers: Headers): number {
  const asked = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - (Date.parse(headers.get('date') ?? '') || Date.now())) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, LONGEST_BUSY) : PAUSE;
}
