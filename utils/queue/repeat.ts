import type { Candidate, CandidateSource } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { database, type QueueDatabase } from './database';

/** What a page is already, if anything. */
export interface Known {
  /** The candidate that it is, this week's before any other's and a late week's before an early one's. */
  repeat?: Candidate | undefined;
  /** The one that was taken out of this week. */
  removed?: Candidate | undefined;
}

/** What a page is already, for who would add it to `week`. */
export async function findKnown(source: CandidateSource, week: Week, db: QueueDatabase = database): Promise<Known> {
  const known = await samePage(db, source);
  return { repeat: repeatAmong(known, week), removed: removedAmong(known, week) };
}

/** The candidate among those that are a page, from the earliest week on, which the page is a repeat of. */
export function repeatAmong(known: readonly Candidate[], week: Week): Candidate | undefined {
  const standing = known.filter(({ removed }) => !removed.value);
  return standing.find((candidate) => candidate.week === week) ?? standing.at(-1);
}

/** The one among them that was taken out of a week. */
export function removedAmong(known: readonly Candidate[], week: Week): Candidate | undefined {
  return known.find((candidate) => candidate.week === week && candidate.removed.value);
}

/** Every candidate that shares an identity with a page, removed ones too, from the earliest week on. */
export async function samePage({ candidates }: QueueDatabase, { identities }: Pick<Candidate, 'identities'>): Promise<Candidate[]> {
  // One question for each, all at once: Dexie's for several asks for row after row.
  const found = await Promise.all(identities.map((identity) => candidates.where('identities').equals(identity).toArray()));
  const known = new Map(found.flat().map((candidate) => [`${candidate.week} ${candidate.identity}`, candidate]));
  return [...known.values()].sort((a, b) => (a.week < b.week ? -1 : a.week > b.week ? 1 : 0));
}
