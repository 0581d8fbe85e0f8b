import { TEXT_LIMIT } from '@/utils/digest/candidate';
import { boundedLine } from './plain-line';
import { plainlySpaced } from './plain-spacing';

/** What `spacedTitleOf` gives, where it takes few rules; undefined where it takes all of pangu's. */
export function plainSpacedTitleOf(title: string): string | undefined {
  const spaced = plainlySpaced(boundedLine(title, TEXT_LIMIT));
  return spaced === undefined ? undefined : boundedLine(spaced, TEXT_LIMIT);
}
