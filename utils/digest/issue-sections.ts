import type { Section } from './section';

/** The sections of the real digest that people write, by its own headings. */
export const TEXT_SECTIONS = {
  discussion: { id: 'discussion', heading: '讨论', kind: 'text' },
  questions: { id: 'questions', heading: 'Q&A', kind: 'text' },
} as const satisfies Record<string, Section>;

/**
 * Every section of a whole issue, in order: the digest's own and, where it does not list them, the real
 * digest's texts at their places, the discussion after the first section and the questions at the end.
 */
export function issueSections(sections: readonly Section[]): Section[] {
  const lacks = ({ id }: Section): boolean => !sections.some((section) => section.id === id);
  const { discussion, questions } = TEXT_SECTIONS;
  return [...sections.slice(0, 1), ...(lacks(discussion) ? [discussion] : []), ...sections.slice(1), ...(lacks(questions) ? [questions] : [])];
}
