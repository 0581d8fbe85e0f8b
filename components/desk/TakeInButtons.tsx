import { Import, Plus } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { withControl } from '@/components/control-key';
import { Icon } from '@/components/Icon';
import type { SharedMessages } from '@/components/messages/shared/messages';
import { besideShared } from '@/utils/digest/share/share-text';
import type { SharedRead } from '@/utils/extension/shared-in';
import { useDesk, type GivenWeeks } from './desk';
import styles from './ImportPanel.module.css';
import { isShared } from './is-shared';

interface Props {
  words: SharedMessages;
  read: SharedRead | undefined;
  text: string;
  /** What came by one key press, so that another takes it in; undefined where the reader has begun to type, whose keys are not for a button. */
  pasted: GivenWeeks | undefined;
  storing: boolean;
  onTake: () => void;
}

/** What it would come to, the button that merges it, and the way to links that were copied along with it. */
export function TakeInButtons({ words, read, text, pasted, storing, onTake }: Props): JSX.Element {
  const { add } = useDesk();
  const button = useRef<HTMLButtonElement>(null);
  const { added, changed } = read?.brings ?? { added: 0, changed: 0 };
  const count = read?.items.filter(({ file }) => file).length ?? 0;
  const ready = count > 0 ? pasted : undefined;
  const shownRef = useRef<GivenWeeks | undefined>(undefined);
  useEffect(() => {
    // Once for each: it is read anew whenever anything is added.
    if (!ready || shownRef.current === ready) return;
    shownRef.current = ready;
    button.current?.focus();
  }, [ready]);
  const found = count === 0 ? [] : [changed === 0 ? words.nothingNew : words.found(count, added, changed - added)];
  const refused = (read?.items ?? []).flatMap((item) => (item.file ? [] : [words.refusals[item.refusal]]));
  const beside = text.startsWith('{') ? '' : besideShared(text);
  const links = isShared(text) && beside.includes('://');
  return (
    <footer class={styles.foot}>
      <output class={styles.summary}>
        {read ? found : words.reading}{' '}
        {/* In sight it stands in the list above, which is not read out when it changes. */}
        {read && refused.length > 0 && <span class="unseen">{words.refused(refused.length, [...new Set(refused)])}</span>}
      </output>
      {links && (
        <button type="button" class="quiet" onClick={() => add(beside)}>
          <Icon of={Plus} /> {words.links}
        </button>
      )}
      <button ref={button} type="button" class="primary" title={withControl('Enter')} disabled={count === 0} aria-disabled={storing} onClick={onTake}>
        <Icon of={Import} /> {words.take(added)}
      </button>
    </footer>
  );
}
