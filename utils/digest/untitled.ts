import type { Candidate } from './candidate';

/** Whether a candidate's address still stands for its title, since nothing has named its page. */
export function isUntitled({ title, address }: Pick<Candidate, 'title' | 'address'>): boolean {
  return title.value === address.value;
}
