import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import type { QueueDatabase } from './database';

/**
 * The candidate under a key, or the one that its page has become: a copy from another contributor may have brought
 * the page a smaller key since the reader saw it (see `unify`).
 */
export async function candidateAt({ candidates }: QueueDatabase, { week, identity }: CandidateKey): Promise<Candidate | undefined> {
  const known = await candidates.get([week, identity]);
  return known ?? candidates.where('identities').equals(identity).filter((candidate) => candidate.week === week).first();
}
