import { candidateFrom, contributorsOf, titleOf, type Candidate, type CandidateSource } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import type { PageReading, Reading, RefusalReason } from '@/utils/digest/reading';
import type { SectionId } from '@/utils/digest/section';
import type { Settings } from '@/utils/digest/settings';
import { addBySettings, addCandidate, type Added, type AddOptions } from '@/utils/queue/add';
import { likelySection } from '@/utils/queue/chosen-section';
import { contributorOf, type Contributor } from '@/utils/queue/contributors';
import { failureOf, type QueueFailure } from '@/utils/queue/failure';
import { readIssue } from '@/utils/queue/issues';
import { findKnown, type Known } from '@/utils/queue/repeat';
import { knownSettings } from './known-settings';
import { currentSettings } from './settings';
import { weekNow } from './week-now';
import { weekWanted, type Saving } from './week-wanted';

/** Why a page is only offered: it is not clearly an article, it was taken out of this week before, or the reader wants to be asked. */
export type OfferReason = 'no-article' | 'removed' | 'asked-first';

/** What came of a capture. `week` is the week the click belongs to. */
export type Outcome =
  /** Committed to the database. */
  | { kind: 'saved'; week: Week; candidate: Candidate; source: CandidateSource }
  /** The same page is queued already, in this week or another; nothing was stored. */
  | { kind: 'repeat'; week: Week; candidate: Candidate; source: CandidateSource; by: readonly Contributor[]; published: boolean }
  /** Nothing is stored until the reader says so. `title` is as it will be stored. */
  | { kind: 'offered'; why: OfferReason; week: Week; source: CandidateSource; title: string }
  | { kind: 'refused'; reason: RefusalReason }
  /** The database could not take it; `unsaved` is what it would have stored, for copying by hand. */
  | { kind: 'failed'; failure: QueueFailure; unsaved: Candidate };

/** A capture under way; its promises never reject. */
export interface Capturing {
  /** Whether the page is still loading, so that it is waited for; told once it is waited for though the popup is closed, wherever that can be. */
  loading: Promise<boolean>;
  /** What the page says of itself, which is known before what becomes of it. */
  reading: Promise<Reading>;
  outcome: Promise<Outcome>;
}

/** Stores what was read in a tab if the reader wants such a page stored at once; what they want is their setting, unless `saving` says. */
export async function captureReading(read: Promise<Reading>, saving?: Saving): Promise<Outcome> {
  const reading = await read;
  if (reading.kind === 'refused') return reading;
  const weekBy = weekWanted(reading, saving);
  try {
    const { settings, into } = await addBySettings(reading, weekBy, weekNow(knownSettings().timeZone), Date.now());
    return into ? await outcomeOf(into.added, reading, into.week) : await offer(reading, settings);
  } catch (error) {
    const settings = await currentSettings();
    return weekBy(settings) ? failed(error, reading, settings) : offer(reading, settings);
  }
}

async function offer(source: PageReading, { timeZone, spacing }: Settings): Promise<Outcome> {
  const week = weekNow(timeZone);
  const why = source.article ? 'asked-first' : 'no-article';
  // A database that fails here fails again when the page is added, and is spoken of then.
  const [{ repeat: candidate, removed }, likely] = await Promise.all([findKnown(source, week), likelySection(source)]).catch((): [Known, SectionId] => [{}, source.section]);
  if (candidate) return repeat(source, candidate, week);
  // One that was taken out of this week comes back as it was.
  return { kind: 'offered', why, week, source: { ...source, section: removed?.section.value ?? likely }, title: removed?.title.value ?? titleOf(source, spacing) };
}

/** Stores what the reader asked for, in this week. Never throws: what could not be stored comes back with why. */
export async function store(source: CandidateSource, options: AddOptions = {}): Promise<Outcome> {
  const settings = await currentSettings();
  const week = weekNow(settings.timeZone);
  try {
    return await outcomeOf(await addCandidate(source, week, Date.now(), options), source, week);
  } catch (error) {
    return failed(error, source, settings);
  }
}

async function outcomeOf({ kind, candidate }: Added, source: CandidateSource, week: Week): Promise<Outcome> {
  if (kind === 'removed') return { kind: 'offered', why: 'removed', week, source: { ...source, section: candidate.section.value }, title: candidate.title.value };
  return kind === 'repeat' ? repeat(source, candidate, week) : { kind, candidate, week, source };
}

async function failed(error: unknown, source: CandidateSource, { timeZone, spacing }: Settings): Promise<Outcome> {
  return { kind: 'failed', failure: await failureOf(error), unsaved: candidateFrom(source, weekNow(timeZone), '', { at: 0, tick: 0, by: '' }, spacing) };
}

/** Says of a page that is queued who queued it, and whether it went out already: a dropped one stays out of the issue. */
async function repeat(source: CandidateSource, candidate: Candidate, week: Week): Promise<Outcome> {
  const [by, issue] = await Promise.all([Promise.all(contributorsOf(candidate).map((id) => contributorOf(id))), readIssue(candidate.week)]);
  return { kind: 'repeat', week, candidate, source, by, published: issue.published !== null && !candidate.dropped.value };
}
