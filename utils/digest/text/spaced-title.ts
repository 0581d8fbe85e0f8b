import { TEXT_LIMIT } from '@/utils/digest/candidate';
import { boundedLine } from './plain-line';
import { spaced } from './spacing';

/** A title as a digest that keeps to the house style stores it: one bounded, spaced line. */
export function spacedTitleOf(title: string): string {
  return boundedLine(spaced(boundedLine(title, TEXT_LIMIT)), TEXT_LIMIT);
}
