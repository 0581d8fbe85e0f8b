import { LONGEST_BUSY, type FolderProblem } from '@/utils/digest/share/folder-problem';

/**
 * The problem for which the folder is not asked for anything at `now`, milliseconds since 1970, unless the reader says
 * so: some servers lock a user out who is refused too often, and some a user who asks though they are busy.
 */
export function leftAlone(problem: FolderProblem | undefined, now: number): FolderProblem | undefined {
  if (problem?.kind === 'wrong-password') return problem;
  // What our own limit keeps from being fetched keeps nothing from being sent. A longer pause was noted by a clock that has been set back since.
  return problem?.kind === 'busy' && !problem.ours && problem.until > now && problem.until - now <= LONGEST_BUSY ? problem : undefined;
}

/** Whether something was a short time ago, `span` milliseconds at most. What is still to come was noted by a clock that has been set back since: nobody knows how long ago that is. */
export function isWithin(at: number | undefined, span: number, now: number): boolean {
  return at !== undefined && now >= at && now - at < span;
}
