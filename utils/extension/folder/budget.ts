import { FolderError } from '@/utils/digest/share/folder-problem';

const MINUTE = 60_000;
/** The time that requests are counted over, minutes: what the strictest server in use, 坚果云, counts over. */
const SPAN = 30;
/** What that server allows in this time is 600; the rest is for the reader's other programs. */
const MOST = 560;
/** What one's own changes may still use when fetching others' has come to its end. */
const RESERVE = 60;

/** How many requests were made in each minute since 1970. */
export type Requests = Readonly<Record<number, number>>;

/** Counts requests, so that a group of any size stays inside what its server allows. */
export class Budget {
  private readonly made: Map<number, number>;

  /** `requests`: what was made before; `now` tells milliseconds since 1970. */
  constructor(requests: Requests, private readonly now: () => number) {
    this.made = new Map(Object.entries(requests).map(([minute, count]) => [Number(minute), count]));
  }

  /** Counts a request that is about to be made. Throws a `FolderError` that says when it may be, where it would be one too many. */
  take(method: string): void {
    const minute = Math.floor(this.now() / MINUTE);
    const reading = method === 'GET' || method === 'PROPFIND';
    const counted = Object.entries(this.requests());
    const count = counted.reduce((sum, [, made]) => sum + made, 0);
    // Again when the oldest of them no longer counts.
    if (count >= (reading ? MOST - RESERVE : MOST)) throw new FolderError({ kind: 'busy', until: (Number(counted[0]?.[0]) + SPAN) * MINUTE });
    this.made.set(minute, (this.made.get(minute) ?? 0) + 1);
  }

  /** What was made in the time that counts, for the next time. A clock that was set back has minutes that are still to come; they do not count. */
  requests(): Requests {
    const minute = Math.floor(this.now() / MINUTE);
    return Object.fromEntries([...this.made].filter(([at]) => at > minute - SPAN && at <= minute));
  }
}
