import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Choice.module.css';
import { OptionGroup } from './OptionGroup';

interface Props<T extends string> {
  words: { legend: string } & Record<T, string>;
  choices: readonly T[];
  value: T;
  onChoice: (choice: T) => void;
  /** Beside each other rather than below. */
  inRow?: boolean;
}

/** One of a few, each said in full. */
export function Choice<T extends string>({ words, choices, value, onChoice, inRow = false }: Props<T>): JSX.Element {
  const group = useId();
  return (
    <OptionGroup legend={words.legend}>
      <div class={inRow ? styles.row : undefined}>
        {choices.map((choice) => (
          <label key={choice} class={styles.choice}>
            <input type="radio" name={group} checked={choice === value} onChange={() => onChoice(choice)} />
            <span>{words[choice]}</span>
          </label>
        ))}
      </div>
    </OptionGroup>
  );
}
