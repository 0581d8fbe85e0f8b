import { candidateFrom, type Candidate, type CandidateSource, type Fields } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import type { Step } from './change';
import type { Self, Waiting } from './database';
import { stampOf } from './self';

/** Where a page is to stand, when it is added, and what holds here. `order`: a fractional index; `now`: milliseconds since 1970. */
interface Adding {
  week: Week;
  order: string;
  now: number;
  /** What this browser knew of itself. */
  self: Self;
  /** The digest's setting. */
  spacing: boolean;
}

/** What a page that is new to its week becomes there: its row, this browser's own, and its part in the change. */
export interface Appended {
  candidate: Candidate;
  self: Self;
  step: Step;
  /** For the group's folder, where there is one. */
  waiting: Waiting;
}

/** The rows of a page that is new to its week; `decided` is what the person who adds it has said themselves. */
export function appended(source: CandidateSource, { week, order, now, self: before, spacing }: Adding, decided?: { readonly [F in keyof Fields]?: boolean }): Appended {
  const { stamp, self } = stampOf(before, now);
  const candidate = candidateFrom(source, week, order, stamp, spacing, decided);
  const key = { week, identity: candidate.identity };
  return { candidate, self, step: { ...key, captured: true, before: { removed: true }, after: { removed: false } }, waiting: { ...key, stamp } };
}
