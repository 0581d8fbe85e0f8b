import type { DigestSettings } from '@/utils/digest/settings';
import type { ImportedIssue } from './imported-issue';
import { withNewSections } from './new-sections';

/** What imported issues can decide of a digest. */
export type Decided = Partial<Pick<DigestSettings, 'name' | 'group' | 'sections'>>;

/**
 * What imported issues decide of a digest: the sections that it lacks and, where nobody has said so, what it
 * and its group are called, as the latest of them that names it has it. Only what differs from the settings.
 */
export function decidedBy({ name, group, sections }: Pick<DigestSettings, 'name' | 'group' | 'sections'>, issues: readonly ImportedIssue[]): Decided {
  const latest = issues.toSorted((a, b) => (a.week < b.week ? 1 : -1));
  const theirs = { name: latest.find((issue) => issue.name !== '')?.name, group: latest.find((issue) => issue.group !== '')?.group };
  const all = withNewSections(sections, issues);
  return {
    ...(name === '' && theirs.name !== undefined ? { name: theirs.name } : {}),
    ...(group === '' && theirs.group !== undefined ? { group: theirs.group } : {}),
    ...(all === sections ? {} : { sections: all }),
  };
}
