import { contributorsOf, type Candidate } from '@/utils/digest/candidate';
import { candidateStamps, issueStamps, type WeekRows } from './week-rows';

/** The part of a week that a contributor had a hand in: what they captured, and what holds a field that they set last. It is what their file says. `ids`: theirs, those of browsers they had before too. */
export function ownPart({ candidates, issue }: WeekRows, ids: ReadonlySet<string>): WeekRows {
  const own = candidates.filter((candidate) => hadHand(candidate, ids));
  return { candidates: own, ...(issue && issueStamps(issue).some(([, { by }]) => ids.has(by)) ? { issue } : {}) };
}

/** Whether a contributor captured a candidate, or set one of its fields last. */
export function hadHand(candidate: Candidate, ids: ReadonlySet<string>): boolean {
  return contributorsOf(candidate).some((by) => ids.has(by)) || candidateStamps(candidate).some(({ by }) => ids.has(by));
}

/** Whether nobody else had a hand in a candidate. */
export function isOwnAlone(candidate: Candidate, ids: ReadonlySet<string>): boolean {
  return contributorsOf(candidate).every((by) => ids.has(by)) && candidateStamps(candidate).every(({ by }) => ids.has(by));
}
