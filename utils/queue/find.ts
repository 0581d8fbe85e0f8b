import type { Candidate } from '@/utils/digest/candidate';
import { database, type QueueDatabase } from './database';

/** The most candidates one search gives; a person refines the words rather than read on. */
const MOST = 100;

/**
 * Candidates of all weeks whose title, note, address, site or account has every word of `text` in it,
 * whatever the case, the latest week first. Empty for an empty text.
 */
export async function findCandidates(text: string, { candidates }: QueueDatabase = database): Promise<Candidate[]> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return candidates
    .orderBy('[week+order.value]')
    .reverse()
    .filter((candidate) => !candidate.removed.value && has(candidate, words))
    .limit(MOST)
    .toArray();
}

function has({ title, note, address, captured }: Candidate, words: readonly string[]): boolean {
  const text = [title.value, note.value, address.value, captured.title, captured.site, captured.account, captured.author].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}
