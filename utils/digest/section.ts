/** Names a section for good; its heading may be changed by the digest. */
export type SectionId = string;

/** A section of the digest, in the order the digest prints them. */
export interface Section {
  id: SectionId;
  /** As it stands in the digest after `## `. */
  heading: string;
}

/** The sections a reading can be guessed to belong to. */
export type GuessedSection = 'articles' | 'tools' | 'resources';

/**
 * The sections of the real digest that hold links, in its order. The headings are the digest's
 * own words, the same in every language of the interface.
 */
export const DEFAULT_SECTIONS: readonly Section[] = [
  { id: 'articles', heading: '文章' },
  { id: 'tools', heading: '工具' },
  { id: 'resources', heading: '资源' },
];

/** Whether a value of unknown origin is a list of sections: at least one, each with an id of its own and a heading. */
export function isSections(value: unknown): value is readonly Section[] {
  return Array.isArray(value) && value.length > 0 && value.every(isSection) && new Set(value.map(({ id }) => id)).size === value.length;
}

function isSection(value: unknown): value is Section {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'heading' in value && typeof value.heading === 'string';
}
