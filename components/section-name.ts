import type { Section } from '@/utils/digest/section';
import type { Messages } from './messages/messages';

/** A section's name on screen: its heading, or the reader's word for it where the heading is one of the usual. */
export function sectionName({ heading }: Section, { sectionNames }: Messages): string {
  return sectionNames[heading] ?? heading;
}
