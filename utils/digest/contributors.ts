import { contributorsOf, type Candidate } from './candidate';

/** What a candidate says of who captured it, where that is more than its `captured.by`; each once, by the alphabet (of code units, so that it is the same everywhere). */
export function capturedBy(contributors: readonly string[]): Pick<Candidate, 'addedBy'> {
  const addedBy = [...new Set(contributors)].sort();
  return addedBy.length > 1 ? { addedBy } : {};
}

/** The candidate, captured by one more. Apart from merging, of which the popup needs no more. */
export function withContributor(candidate: Candidate, contributor: string): Candidate {
  return { ...candidate, ...capturedBy([...contributorsOf(candidate), contributor]) };
}
