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

/** The candidate, going by these names of its page too; the very same where it goes by all of them. The key stands first, the others by the alphabet, as merging has them. */
export function withIdentities(candidate: Candidate, more: readonly string[]): Candidate {
  const { identity, identities } = candidate;
  const others = [...new Set([...identities, ...more])].filter((each) => each !== identity);
  return others.length < identities.length ? candidate : { ...candidate, identities: [identity, ...others.sort()] };
}
