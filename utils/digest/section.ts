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
