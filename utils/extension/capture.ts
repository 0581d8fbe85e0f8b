import { candidateFrom, fieldsOf, type Candidate, type CandidateSource } from '@/utils/digest/candidate';
import { weekAt, type Week } from '@/utils/digest/iso-week';
import { markdownLine } from '@/utils/digest/export/markdown';
import type { RefusalReason } from '@/utils/digest/reading';
import { DIGEST } from '@/utils/digest/settings';
import { addCandidate, type AddOptions } from '@/utils/queue/add';
import { likelySection } from '@/utils/queue/chosen-section';
import { failureOf, type QueueFailure } from '@/utils/queue/failure';
import { findRepeat } from '@/utils/queue/repeat';
import type { SeenTab } from './active-tab';
import { readTab } from './read-tab';

/** What came of a capture. `week` is the week the click belongs to. */
export type Outcome =
  /** Committed to the database. */
  | { kind: 'saved'; week: Week; candidate: Candidate; source: CandidateSource }
  /** The same page is queued already, in this week or another; nothing was stored. */
  | { kind: 'repeat'; week: Week; candidate: Candidate; source: CandidateSource }
  /** Not clearly an article, or taken out of this week before; nothing is stored until the reader says so. */
  | { kind: 'offered'; why: 'no-article' | 'removed'; week: Week; source: CandidateSource }
  | { kind: 'refused'; reason: RefusalReason }
  /** The database could not take it; `line` is the digest's line, for copying by hand. */
  | { kind: 'failed'; failure: QueueFailure; line: string };

/** The week it is now where the digest is made. */
export function thisWeek(): Week {
  return weekAt(Date.now(), DIGEST.timeZone);
}

/** Reads the page in a tab and stores it if it is an article. */
export async function captureTab(tab: SeenTab): Promise<Outcome> {
  const reading = await readTab(tab);
  if (reading.kind === 'refused') return reading;
  return reading.article ? store(reading) : offer(reading);
}

/** Reads the page in a tab and stores it whatever it is: the reader chose it by name. */
export async function captureAsked(tab: SeenTab): Promise<Outcome> {
  const reading = await readTab(tab);
  return reading.kind === 'refused' ? reading : store(reading, { evenIfRemoved: true });
}

async function offer(source: CandidateSource): Promise<Outcome> {
  const week = thisWeek();
  // A database that fails here fails again when the page is added, and is spoken of then.
  const [candidate, section] = await Promise.all([findRepeat(source, week), likelySection(source)]).catch(() => [undefined, source.section] as const);
  return candidate ? { kind: 'repeat', week, candidate, source } : { kind: 'offered', why: 'no-article', week, source: { ...source, section } };
}

/** Stores what the reader asked for, in this week. Never throws: what could not be stored comes back as a line to copy. */
export async function store(source: CandidateSource, options: AddOptions = {}): Promise<Outcome> {
  const week = thisWeek();
  try {
    const added = await addCandidate(source, week, Date.now(), options);
    if (added.kind === 'removed') return { kind: 'offered', why: 'removed', week, source };
    return { kind: added.kind, candidate: added.candidate, week, source };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error), line: lineOf(source, week) };
  }
}

function lineOf(source: CandidateSource, week: Week): string {
  return markdownLine(fieldsOf(candidateFrom(source, week, '', { at: 0, tick: 0, by: '' })));
}
