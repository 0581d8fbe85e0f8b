import { Plus } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { withControl } from '@/components/control-key';
import { Icon } from '@/components/Icon';
import type { Offer } from '@/utils/extension/offers';
import styles from './AddPanel.module.css';
import { useWords } from './desk';
import type { Choice } from './use-choice';

interface Props {
  offers: readonly Offer[];
  choice: Choice;
  storing: boolean;
  /** A text was searched, so that it can be said where it holds nothing. */
  nothing: boolean;
  /** The text came by one key press, so that another adds what is in it. */
  pasted: boolean;
  onAdd: () => void;
}

/** How many pages were found and chosen, and the button that adds them. */
export function AddButtons({ offers, choice, storing, nothing, pasted, onAdd }: Props): JSX.Element {
  const { add } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const open = offers.filter(({ standing }) => standing.kind !== 'here');
  const chosen = open.filter(choice.isChosen).length;
  const all = chosen === open.length;
  const ready = pasted && chosen > 0;
  useEffect(() => {
    if (ready) button.current?.focus();
  }, [ready]);
  const found = add.found(offers.length, offers.filter(({ standing }) => standing.kind === 'new').length);
  return (
    <footer class={styles.foot}>
      <output class={styles.summary}>{offers.length > 0 ? found : nothing && add.none}</output>
      {open.length > 1 && (
        <button type="button" class="quiet" onClick={() => choice.choose(open, !all)}>
          {all ? add.noneChosen : add.all}
        </button>
      )}
      <button ref={button} type="button" class="primary" title={withControl('Enter')} disabled={chosen === 0 || storing} onClick={onAdd}>
        <Icon of={Plus} /> {add.add(chosen)}
      </button>
    </footer>
  );
}
