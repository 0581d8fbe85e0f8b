import { FolderError } from '@/utils/digest/share/folder-problem';
import type { QueueDatabase } from '@/utils/queue/database';
import { changeRequests, readRequests, type Requests } from '@/utils/queue/requests';

const MINUTE = 60_000;
/** The time that requests are counted over, minutes: what the strictest server in use, 坚果云, counts over. */
const SPAN = 30;
/** What that server allows in this time is 600; the rest is for the reader's other programs. */
const MOST = 560;
/** What fetching others' changes leaves, for one's own and for connecting a folder. */
const RESERVE = 60;
/** How many requests are made between one note of them and the next: a popup or worker that is closed in the midst of a first fetch forgets fewer. */
const NOTED_AT_ONCE = 5;

/** Counts requests, so that a group of any size stays inside what its server allows: whichever folder they were made to, and whoever was closed meanwhile. */
export class Budget {
  private unnoted: Requests = {};

  /** `made` before; `now` tells milliseconds since 1970. */
  private constructor(private made: Requests, private readonly now: () => number, private readonly db: QueueDatabase) {}

  static async open(db: QueueDatabase, now: () => number): Promise<Budget> {
    return new Budget(await readRequests(db), now, db);
  }

  /** Counts a request that is about to be made. Throws a `FolderError` that says when it may be, where it would be one too many. */
  async take(what: 'fetch' | 'reserved'): Promise<void> {
    const minute = this.minute();
    const counted = Object.entries(stillCounting(this.made, minute));
    const count = counted.reduce((sum, [, made]) => sum + made, 0);
    // Again when the oldest of them no longer counts.
    if (count >= (what === 'fetch' ? MOST - RESERVE : MOST)) throw new FolderError({ kind: 'busy', until: (Number(counted[0]?.[0]) + SPAN) * MINUTE, ours: true });
    this.made = added(this.made, { [minute]: 1 });
    this.unnoted = added(this.unnoted, { [minute]: 1 });
    if (Object.values(this.unnoted).reduce((sum, made) => sum + made, 0) >= NOTED_AT_ONCE) await this.note();
  }

  /**
   * Keeps what was counted for the next time, beside what others count. Never rejects: a database that takes nothing, as
   * on a full disk, is told by whoever stores what the requests were for, and must not stop them half-way.
   */
  async note(): Promise<void> {
    const [more, minute] = [this.unnoted, this.minute()];
    this.unnoted = {};
    try {
      await changeRequests((made) => stillCounting(added(made, more), minute), this.db);
    } catch {
      this.unnoted = added(this.unnoted, more);
    }
  }

  private minute(): number {
    return Math.floor(this.now() / MINUTE);
  }
}

/** What was made in the time that counts. A clock that was set back has minutes that are still to come; they do not count. */
function stillCounting(requests: Requests, minute: number): Requests {
  return Object.fromEntries(Object.entries(requests).filter(([at]) => Number(at) > minute - SPAN && Number(at) <= minute));
}

function added(requests: Requests, more: Requests): Requests {
  return { ...requests, ...Object.fromEntries(Object.entries(more).map(([minute, made]) => [minute, made + (requests[Number(minute)] ?? 0)])) };
}
