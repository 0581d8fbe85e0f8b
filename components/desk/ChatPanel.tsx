import { Copy, X } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useSurface } from '@/components/surface';
import { CHAT_LIMITS } from '@/utils/digest/export/chat/limits';
import type { IssueSource } from '@/utils/digest/export/issue-content';
import styles from './ChatPanel.module.css';
import { useDesk } from './desk';

/** No message is shorter: each would hold less than a link. */
const SHORTEST = 100;

interface Props {
  source: IssueSource;
  onClose: () => void;
}

/** The issue as messages for a chat, none longer than the chat takes, to be copied one after another. */
export function ChatPanel({ source, onClose }: Props): JSX.Element {
  const { services, words } = useDesk();
  const { attempt } = useSurface();
  const { chatPanel } = words;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [limit, setLimit] = useState<number>(CHAT_LIMITS.wechat);
  const [parts, setParts] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    void import('@/utils/digest/export/chat/chat-messages').then(({ chatMessages }) => setParts(chatMessages(source, limit)));
  }, [source, limit]);
  const copy = async (part: string, at: number): Promise<void> => {
    await services.copy(part);
    setSaid(chatPanel.copied(at + 1));
  };
  return (
    <dialog ref={dialog} class={styles.panel} aria-label={chatPanel.label} onClose={onClose} onKeyDown={(event) => event.stopPropagation()}>
      <header class={styles.head}>
        <h2 class={styles.heading}>{chatPanel.label}</h2>
        <label class={styles.limit}>
          {chatPanel.limit}{' '}
          <input type="number" list={`${id}-limits`} min={SHORTEST} step={1} defaultValue={`${limit}`} onInput={({ currentTarget }) => setLimit(Math.max(SHORTEST, currentTarget.valueAsNumber || SHORTEST))} />
          <datalist id={`${id}-limits`}>
            {Object.values(CHAT_LIMITS).map((each) => (
              <option key={each}>{each}</option>
            ))}
          </datalist>
        </label>
        <button type="button" class="icon" title={chatPanel.close} aria-label={chatPanel.close} onClick={() => dialog.current?.close()}>
          <Icon of={X} />
        </button>
      </header>
      <ol class={styles.parts}>
        {parts.map((part, at) => (
          <li key={`${at} ${part}`} class={styles.part}>
            <pre class={styles.text}>{part}</pre>
            <button type="button" class="quiet" onClick={() => attempt(copy(part, at), words.out.copyFailed)}>
              <Icon of={Copy} /> {chatPanel.copy(at + 1, parts.length)}
            </button>
          </li>
        ))}
      </ol>
      <output class={styles.said}>{said}</output>
    </dialog>
  );
}
