import { spacedTitleOf } from '@/utils/digest/text/spaced-title';

/** Spaces a title by all of pangu's rules. */
export const space = (title: string): string => spacedTitleOf(title);
