import { contributorsOf } from '@/utils/digest/candidate';
import type { Stamp } from '@/utils/digest/stamp';
import { candidateStamps, issueStamps, type WeekRows } from './week-rows';

/** The part of a week that a contributor had a hand in: what they captured, and what holds a field that they set last. It is what their file says. */
export function ownPart({ candidates, issue }: WeekRows, contributor: string): WeekRows {
  const own = candidates.filter((candidate) => contributorsOf(candidate).includes(contributor) || candidateStamps(candidate).some(({ by }) => by === contributor));
  return { candidates: own, ...(issue && issueStamps(issue).some(([, { by }]) => by === contributor) ? { issue } : {}) };
}

/** What a contributor set in each row, by its identity: two marks differ where they set something in between. */
export type Marks = readonly (readonly [row: string, set: readonly string[]])[];

/** The row that an issue's marks stand under; no identity is empty. */
const ISSUE = '';

/** The marks of `ownPart`. What others set leaves no mark, so that their changes are not sent around as one's own. */
export function ownMarks({ candidates, issue }: WeekRows, contributor: string): Marks {
  const rows = candidates.map((candidate) => [candidate.identity, setBy(contributor, [...candidateStamps(candidate).entries()])] as const);
  return issue ? [...rows, [ISSUE, setBy(contributor, issueStamps(issue))]] : rows;
}

function setBy(contributor: string, stamps: readonly (readonly [field: string | number, stamp: Stamp])[]): readonly string[] {
  return stamps.filter(([, { by }]) => by === contributor).map(([field, { at, tick }]) => `${field} ${at}.${tick}`);
}

/** How many rows hold something that is not among what was sent: what is waiting. That another has set a field since is nothing to send. */
export function waiting(own: Marks, sent: Marks): number {
  const known = new Map(sent);
  return own.filter(([row, set]) => holdsMore(set, known.get(row))).length;
}

function holdsMore(set: readonly string[], sent: readonly string[] | undefined): boolean {
  return sent === undefined || set.some((each) => !sent.includes(each));
}
