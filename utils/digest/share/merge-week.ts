import { mergeIssue } from '@/utils/digest/merge';
import { unify } from './unify';
import type { WeekRows } from './week-rows';

/** Two copies of one week as one, repeats made one candidate: the same in any order, any grouping and any number of times. */
export function mergeWeek(a: WeekRows, b: WeekRows): WeekRows {
  const issue = a.issue && b.issue ? mergeIssue(a.issue, b.issue) : (a.issue ?? b.issue);
  return { candidates: unify([...a.candidates, ...b.candidates]), ...(issue ? { issue } : {}) };
}
