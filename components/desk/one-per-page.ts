import type { Offer } from '@/utils/extension/offers';

/** A page that is offered from several sources once, the first time. */
export function onePerPage(offers: readonly Offer[]): Offer[] {
  const seen = new Set<string>();
  return offers.filter(({ source: { identities } }) => {
    const isNew = !identities.some((identity) => seen.has(identity));
    for (const identity of identities) seen.add(identity);
    return isNew;
  });
}
