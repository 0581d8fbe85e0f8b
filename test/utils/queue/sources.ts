import type { CandidateSource } from '@/utils/digest/candidate';
import { spacedTitleOf } from '@/utils/digest/text/spaced-title';
import { QueueDatabase } from '@/utils/queue/database';

/** A page to queue, told apart by its name. */
export function sourceOf(name: string, more: Partial<CandidateSource> = {}): CandidateSource {
  const address = `https://${name}.example/`;
  const title = more.title ?? name;
  return { title, spacedTitle: spacedTitleOf(title), capturedTitle: `${name} - Site`, address, capturedAddress: `${address}?from=test`, identities: [`${name}.example/`], section: 'articles', site: 'Site', ...more };
}

let made = 0;

/** A database of its own for one test, in this browser's real IndexedDB. */
export function freshDatabase(): QueueDatabase {
  return new QueueDatabase(`test-${Date.now()}-${made++}`);
}
