/** Names a section for good; its heading may be changed by the digest. */
export type SectionId = string;

/** A section of the digest, in the order the digest prints them. */
export interface Section {
  id: SectionId;
  /** As it stands in the digest after `## `. */
  heading: string;
  /** A section of `text` holds Markdown that the editor writes, and no candidates; without a kind it holds links. */
  kind?: 'text';
}

/** Whether candidates can stand in a section. */
export function holdsLinks({ kind }: Section): boolean {
  return kind === undefined;
}

/** The sections that a candidate can be put under, in order. */
export function linkSections(sections: readonly Section[]): Section[] {
  return sections.filter(holdsLinks);
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

/** Whether a value of unknown origin is a list of sections: at least one for links, each with an id of its own and a heading. */
export function isSections(value: unknown): value is readonly Section[] {
  return Array.isArray(value) && value.every(isSection) && value.some(holdsLinks) && new Set(value.map(({ id }) => id)).size === value.length;
}

function isSection(value: unknown): value is Section {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'heading' in value && typeof value.heading === 'string' && (!('kind' in value) || value.kind === 'text');
}
