import type { Self } from './database';

/** Every id that this person has had; none where nothing is known of them. */
export function idsOf(self: Self | undefined): ReadonlySet<string> {
  return new Set(self ? [self.contributor, ...(self.formerly ?? [])] : []);
}
