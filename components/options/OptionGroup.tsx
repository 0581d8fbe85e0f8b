import type { ComponentChildren, JSX } from 'preact';
import styles from './OptionGroup.module.css';

/** Options that belong together, under their name. */
export function OptionGroup({ legend, children }: { legend: string; children: ComponentChildren }): JSX.Element {
  return (
    <fieldset class={styles.group}>
      <legend class={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}
