import type { JSX } from 'preact';
import styles from './DeskTabs.module.css';
import { useWords } from './desk';

const TABS = ['weeks', 'queue', 'issue'] as const;

/** One of the desk's columns, which are tabs where there is no room for three. */
export type DeskTab = (typeof TABS)[number];

interface Props {
  tab: DeskTab;
  onTab: (tab: DeskTab) => void;
}

/** Chooses the column on screen; arrow keys move, as in any list of tabs. */
export function DeskTabs({ tab, onTab }: Props): JSX.Element {
  const { tabs } = useWords();
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] ?? tab;
    onTab(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class={styles.tabs} role="tablist" aria-label={tabs.label} tabIndex={-1} onKeyDown={onKeyDown}>
      {TABS.map((name) => (
        <button key={name} id={`tab-${name}`} type="button" class={styles.tab} role="tab" aria-selected={name === tab} aria-controls={`panel-${name}`} tabIndex={name === tab ? 0 : -1} onClick={() => onTab(name)}>
          {tabs[name]}
        </button>
      ))}
    </div>
  );
}
