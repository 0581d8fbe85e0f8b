import { useState } from 'preact/hooks';
import type { Offer } from '@/utils/extension/offers';

/** Which offers are chosen. */
export interface Choice {
  isChosen: (offer: Offer) => boolean;
  choose: (offers: readonly Offer[], chosen: boolean) => void;
}

/** Chooses among offers: to begin with those that no week knows, and no front page that was only open. */
export function useChoice(): Choice {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const keyOf = ({ source }: Offer): string => source.identities[0];
  return {
    isChosen: (offer) => offer.standing.kind !== 'here' && (said.get(keyOf(offer)) ?? (offer.standing.kind === 'new' && !offer.front)),
    choose: (offers, chosen) => setSaid(new Map([...said, ...offers.map((offer): [string, boolean] => [keyOf(offer), chosen])])),
  };
}
