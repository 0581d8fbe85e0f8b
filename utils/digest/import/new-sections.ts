import { issueSections } from '@/utils/digest/issue-sections';
import type { Section } from '@/utils/digest/section';

/**
 * The digest's sections with those that imported issues have beyond them, each behind the one that it stands
 * behind there, or at the end. The same list, not a copy, where there is nothing new.
 */
export function withNewSections(sections: readonly Section[], issues: readonly { sections: readonly Section[] }[]): readonly Section[] {
  return issues.reduce((known, issue) => issue.sections.reduce((all, section, at) => withOne(all, section, issue.sections.slice(0, at)), known), sections);
}

function withOne(sections: readonly Section[], section: Section, before: readonly Section[]): readonly Section[] {
  const known = issueSections(sections).find(({ id }) => id === section.id);
  if (!known) {
    const at = sections.findLastIndex(({ id }) => before.some((each) => each.id === id));
    return sections.toSpliced(at < 0 ? sections.length : at + 1, 0, section);
  }
  // One that holds links here and words there: as words nothing of either is refused or lost.
  const turnsToText = known.kind === undefined && section.kind === 'text';
  return turnsToText ? sections.map((each) => (each.id === section.id ? section : each)) : sections;
}
