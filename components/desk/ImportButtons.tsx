import { Import } from 'lucide';
import type { JSX } from 'preact';
import { withControl } from '@/components/control-key';
import { Icon } from '@/components/Icon';
import type { ImportMessages } from '@/components/messages/imports/messages';
import { understood, type IssuesRead } from '@/utils/extension/issues-in';
import styles from './ImportPanel.module.css';

interface Props {
  words: ImportMessages;
  read: IssuesRead | undefined;
  /** There is something to be read, so that it can be said where it holds nothing. */
  given: boolean;
  storing: boolean;
  onStore: () => void;
}

/** How much was understood, and the button that stores it. */
export function ImportButtons({ words, read, given, storing, onStore }: Props): JSX.Element {
  const ready = understood(read?.issues ?? []);
  const links = ready.reduce((sum, issue) => sum + issue.links.length, 0);
  const found = read && (read.issues.length > 0 ? words.found(ready.length, links, read.issues.length - ready.length) : given && words.none);
  return (
    <footer class={styles.foot}>
      <output class={styles.summary}>{read ? found : words.reading}</output>
      <button type="button" class="primary" title={withControl('Enter')} disabled={ready.length === 0} aria-disabled={storing} onClick={onStore}>
        <Icon of={Import} /> {words.add(ready.length)}
      </button>
    </footer>
  );
}
