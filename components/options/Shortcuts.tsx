import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import type { Shortcut } from '@/utils/extension/shortcuts';
import { OptionGroup } from './OptionGroup';
import { useOptions } from './options';
import styles from './Shortcuts.module.css';

/** The keys that work in every tab, which only the browser's own page can change. */
export function Shortcuts(): JSX.Element {
  const { say } = useSurface();
  const { services, words } = useOptions();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const look = (): void => void services.shortcuts().then(setShortcuts);
    look();
    // They are changed on a page of the browser's, from which the reader comes back.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [services]);
  const change = (): void => void services.openShortcuts().catch((error: unknown) => say(words.shortcuts.changeByHand(error instanceof Error ? error.message : '')));
  return (
    <OptionGroup legend={words.shortcuts.legend}>
      <dl class={styles.list}>
        {shortcuts.map(({ command, keys }) => (
          <div key={command} class={styles.line}>
            <dt>{words.shortcuts[command]}</dt>
            <dd class={styles.keys}>{keys === '' ? words.shortcuts.unset : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet" onClick={change}>{words.shortcuts.change}</button>
    </OptionGroup>
  );
}
