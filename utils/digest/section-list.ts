import { holdsLinks, type Section, type SectionId } from './section';

/** The sections with one under another heading. */
export function renamed(sections: readonly Section[], id: SectionId, heading: string): Section[] {
  return sections.map((section) => (section.id === id ? { ...section, heading } : section));
}

/** The sections with one a place up (-1) or down (1); as they are where it is at the end already. */
export function moved(sections: readonly Section[], id: SectionId, by: -1 | 1): Section[] {
  const from = sections.findIndex((section) => section.id === id);
  const section = sections[from];
  const to = from + by;
  if (!section || to < 0 || to >= sections.length) return [...sections];
  return sections.toSpliced(from, 1).toSpliced(to, 0, section);
}

/** The sections without one. The last that holds links can't go: every candidate stands somewhere. */
export function without(sections: readonly Section[], id: SectionId): Section[] {
  const left = sections.filter((section) => section.id !== id);
  return left.some(holdsLinks) ? left : [...sections];
}
