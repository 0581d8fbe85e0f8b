import type { Candidate } from '@/utils/digest/candidate';
import type { Issue } from '@/utils/digest/issue';
import type { Stamp, Stamped } from '@/utils/digest/stamp';
import { candidateStamps, type WeekRows } from './week-rows';

/** How far a stamp may be ahead of the moment it was received, milliseconds: clocks that look after themselves differ by less. */
export const TOLERANCE = 5 * 60_000;

/** Room for what told stamps of one millisecond apart, in the tick of one that is drawn back. */
const TICKS = 1024;

/**
 * The rule for clocks that run ahead: a stamp can't be later than the moment it was received (milliseconds since
 * 1970) – a file's by the server, by the server's clock; pasted text's now; one's own as it is sent. One that is
 * later by more than `TOLERANCE` counts as set at that moment, so that nothing is lost and nothing wins for years.
 * Two that are drawn back to one moment stay in their order.
 */
export function drawnBack(stamp: Stamp, received: number): Stamp {
  const ahead = stamp.at - received;
  if (ahead <= TOLERANCE) return stamp;
  return { at: received, tick: Math.min(ahead * TICKS + Math.min(stamp.tick, TICKS - 1), Number.MAX_SAFE_INTEGER - 1), by: stamp.by };
}

/** Whether any stamp is later than it can be. */
export function isAhead(stamps: readonly Stamp[], received: number): boolean {
  return stamps.some(({ at }) => at - received > TOLERANCE);
}

/** A week with every stamp `drawnBack`. */
export function drawWeekBack({ candidates, issue }: WeekRows, received: number): WeekRows {
  return { candidates: candidates.map((candidate) => drawCandidateBack(candidate, received)), ...(issue ? { issue: drawIssueBack(issue, received) } : {}) };
}

/** A value whose stamp is `drawnBack`. */
export function drawValueBack<T>(stamped: Stamped<T>, received: number): Stamped<T> {
  return { value: stamped.value, stamp: drawnBack(stamped.stamp, received) };
}

function drawCandidateBack(candidate: Candidate, received: number): Candidate {
  if (!isAhead(candidateStamps(candidate), received)) return candidate;
  const { title, address, note, section, order, dropped, removed } = candidate;
  return {
    ...candidate,
    title: drawValueBack(title, received),
    address: drawValueBack(address, received),
    note: drawValueBack(note, received),
    section: drawValueBack(section, received),
    order: drawValueBack(order, received),
    dropped: drawValueBack(dropped, received),
    removed: drawValueBack(removed, received),
  };
}

function drawIssueBack({ week, published, texts }: Issue, received: number): Issue {
  const drawn = Object.entries(texts).map(([id, text]) => [id, drawValueBack(text, received)] as const);
  return { week, published: drawValueBack(published, received), texts: Object.fromEntries(drawn) };
}
