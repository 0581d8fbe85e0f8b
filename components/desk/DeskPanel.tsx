import type { ComponentChildren, JSX } from 'preact';
import styles from './DeskPanel.module.css';
import type { DeskTab } from './DeskTabs';
import { useWords } from './desk';

interface Props {
  name: DeskTab;
  /** The columns are tabs, and this is the one chosen. */
  narrow: boolean;
  tab: DeskTab;
  children: ComponentChildren;
}

/** One of the desk's columns. A tab that is not chosen stays where it is, unseen, so that nothing in it is lost. */
export function DeskPanel({ name, narrow, tab, children }: Props): JSX.Element {
  const { tabs } = useWords();
  const role = narrow ? { role: 'tabpanel', 'aria-labelledby': `tab-${name}`, hidden: name !== tab } as const : { role: 'region', 'aria-label': tabs[name] } as const;
  return (
    <div id={`panel-${name}`} class={styles.panel} {...role}>
      {narrow && name !== 'queue' && <h1 class="unseen">{tabs[name]}</h1>}
      {children}
    </div>
  );
}
