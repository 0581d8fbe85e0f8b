import type { Candidate, Fields } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { inSections } from '@/utils/digest/in-sections';
import { markdownAddress } from './markdown-address';
import { markdownHeading, markdownText } from './markdown-text';
import type { Section } from '@/utils/digest/section';

/** A candidate's line in the digest: `* [title](address)`, then `，` and the note where there is one. */
export function markdownLine({ title, address, note }: Pick<Fields, 'title' | 'address' | 'note'>): string {
  return `* [${markdownText(title)}](${markdownAddress(address)})${note === '' ? '' : `，${markdownText(note)}`}`;
}

/**
 * The sections of a week as they stand in the digest, without the candidates that were dropped and
 * the sections that have none.
 * Ends in a line break; empty when there is nothing to print.
 */
export function markdownSections(candidates: readonly Candidate[], sections: readonly Section[]): string {
  return inSections(candidates.filter(({ dropped }) => !dropped.value), sections)
    .filter((group) => group.candidates.length > 0)
    .map(({ section, candidates }) => `## ${markdownHeading(section.heading)}\n\n${candidates.map((candidate) => `${markdownLine(fieldsOf(candidate))}\n`).join('')}`)
    .join('\n');
}
