import type { JSX } from 'preact';
import { useSurface } from '@/components/surface';
import type { Offer } from '@/utils/extension/offers';
import { useWords } from './desk';
import styles from './OfferList.module.css';

interface Props {
  offers: readonly Offer[];
  isChosen: (offer: Offer) => boolean;
  onChoose: (offer: Offer, chosen: boolean) => void;
}

/** The pages that could be added, each with what is known of it. What is in the week already can't be chosen. */
export function OfferList({ offers, isChosen, onChoose }: Props): JSX.Element {
  const { messages } = useSurface();
  const { add } = useWords();
  const stateOf = ({ standing, front }: Offer): string => {
    if (standing.kind === 'elsewhere') return add.elsewhere(messages.weekName(standing.week));
    return standing.kind === 'new' && front ? add.states.front : add.states[standing.kind];
  };
  return (
    <ul class={styles.list}>
      {offers.map((offer) => (
        <li key={offer.source.identities[0]}>
          <label class={styles.offer} title={offer.source.address}>
            <input type="checkbox" checked={isChosen(offer)} disabled={offer.standing.kind === 'here'} onChange={({ currentTarget }) => onChoose(offer, currentTarget.checked)} />
            <span class={styles.title} dir="auto">{offer.source.title || offer.source.address}</span>
            {offer.source.note && <span class={styles.note} dir="auto">{offer.source.note}</span>}
            <span class={styles.state}>{stateOf(offer)}</span>
            <span class={styles.site}>{offer.source.site}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
