import type { CandidateSource } from '@/utils/digest/candidate';
import { QueueDatabase } from '@/utils/queue/database';

/** A page to queue, told apart by its name. */
export function sourceOf(name: string, more: Partial<CandidateSource> = {}): CandidateSource {
  const address = `https://${name}.example/`;
  return { title: name, capturedTitle: `${name} - Site`, address, capturedAddress: `${address}?from=test`, identities: [`${name}.example/`], section: 'articles', site: 'Site', ...more };
}

let made = 0;

/** A database of its own for one test, in this browser's real IndexedDB. */
export function freshDatabase(): QueueDatabase {
  return new QueueDatabase(`test-${Date.now()}-${made++}`);
}
