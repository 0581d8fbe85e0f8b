import type { Candidate } from '@/utils/digest/candidate';
import type { Issue } from '@/utils/digest/issue';
import { isLater } from '@/utils/digest/merge';
import type { Stamp } from '@/utils/digest/stamp';

/** What a queue holds of one week, removed candidates too. */
export interface WeekRows {
  candidates: readonly Candidate[];
  /** Missing where nobody has said anything of the week's issue. */
  issue?: Issue;
}

export const EMPTY_WEEK: WeekRows = { candidates: [] };

/** Every stamp in a candidate. */
export function candidateStamps({ title, address, note, section, order, dropped, removed }: Candidate): Stamp[] {
  return [title.stamp, address.stamp, note.stamp, section.stamp, order.stamp, dropped.stamp, removed.stamp];
}

/** Every stamp in what was said of an issue, that of each text under its section. */
export function issueStamps({ published, texts }: Issue): (readonly [field: string, stamp: Stamp])[] {
  return [['published', published.stamp], ...Object.entries(texts).map(([id, { stamp }]) => [`text ${id}`, stamp] as const)];
}

/** The latest stamp in a week; whoever takes the week in must stamp after it. Undefined in an empty week. */
export function latestIn({ candidates, issue }: WeekRows): Stamp | undefined {
  const stamps = [...candidates.flatMap(candidateStamps), ...(issue ? issueStamps(issue).map(([, stamp]) => stamp) : [])];
  return stamps.reduce<Stamp | undefined>(laterStamp, undefined);
}

/** The later of two stamps, either of which may be missing. */
export function laterStamp(a: Stamp | undefined, b: Stamp | undefined): Stamp | undefined {
  return a && b ? (isLater(b, a) ? b : a) : (a ?? b);
}
