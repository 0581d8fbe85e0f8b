import { contributorsOf } from '@/utils/digest/candidate';
import { candidateStamps, issueStamps, type WeekRows } from './week-rows';

/** The part of a week that a contributor had a hand in: what they captured, and what holds a field that they set last. It is what their file says. */
export function ownPart({ candidates, issue }: WeekRows, contributor: string): WeekRows {
  const own = candidates.filter((candidate) => contributorsOf(candidate).includes(contributor) || candidateStamps(candidate).some(({ by }) => by === contributor));
  return { candidates: own, ...(issue && issueStamps(issue).some(([, { by }]) => by === contributor) ? { issue } : {}) };
}
