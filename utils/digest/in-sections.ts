import type { Candidate } from './candidate';
import { linkSections, type Section } from './section';

/** A section and the candidates that stand in it, in order. */
export interface SectionGroup {
  section: Section;
  candidates: Candidate[];
}

/**
 * Sorts a week's candidates into the digest's sections of links, the removed ones left out. A candidate of a
 * section that the digest no longer has stands in the first, so that none is lost from sight.
 */
export function inSections(candidates: readonly Candidate[], sections: readonly Section[]): SectionGroup[] {
  const groups = linkSections(sections).map((section): SectionGroup => ({ section, candidates: [] }));
  for (const candidate of inOrder(candidates)) {
    const group = groups.find(({ section }) => section.id === candidate.section.value) ?? groups[0];
    if (!candidate.removed.value) group?.candidates.push(candidate);
  }
  return groups;
}

/** By order, and by identity where two people gave two candidates the same place. */
function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => compare(a.order.value, b.order.value) || compare(a.identity, b.identity));
}

/** Fractional indexes are ordered by code unit, not by any language's alphabet. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
