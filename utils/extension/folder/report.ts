import type { FolderProblem } from '@/utils/digest/share/folder-problem';

/** What a round trip through the folder does, in this order. */
export const TRIALS = ['list', 'write', 'read', 'remove'] as const;
export type Trial = (typeof TRIALS)[number];

/** What a server was seen to do. */
export interface FolderReport {
  /** Whether the folder was made just now. */
  made: boolean;
  /** What was tried and worked, in order; what is missing was not reached. */
  done: readonly Trial[];
  /** How a changed file is told from one that is as it was. */
  changes: 'etag' | 'time' | 'nothing';
  /** How far this machine's clock is ahead of the server's, milliseconds; undefined where the server tells no time. */
  clockAhead?: number;
}

/** What came of connecting. */
export type Connecting =
  | { kind: 'connected'; report: FolderReport }
  /** The reader did not let us reach the server. */
  | { kind: 'denied' }
  /** The reader has given it up; all is as it was. */
  | { kind: 'cancelled' }
  /** `trial` is what it failed at, where it got as far as trying. */
  | { kind: 'failed'; problem: FolderProblem; report: FolderReport; trial: Trial };
