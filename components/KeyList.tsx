import { X } from 'lucide';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { chordName } from './chord-name';
import { Icon } from './Icon';
import { KEY_TABLE, type KeyName } from './key-table';
import styles from './KeyList.module.css';
import { runKey } from './keys';
import { keyMessagesFor, type KeyMessages } from './messages/keys/messages';
import { useSurface } from './surface';

type Place = 'popup' | 'desk' | 'options';

export interface KeyListProps {
  /** The surface it is shown on. */
  place: Place;
  onClose: () => void;
}

/** Which keys stand together on a line of the list, what they are said to do, and where they work. */
export const LINES: readonly { keys: readonly KeyName[]; says: keyof KeyMessages; at: readonly Place[] }[] = [
  { keys: ['previous', 'next'], says: 'walk', at: ['popup', 'desk'] },
  { keys: ['edit', 'letGo'], says: 'edit', at: ['popup', 'desk'] },
  { keys: ['visit'], says: 'visit', at: ['popup', 'desk'] },
  { keys: ['section'], says: 'section', at: ['popup', 'desk'] },
  { keys: ['original'], says: 'original', at: ['popup', 'desk'] },
  { keys: ['turn'], says: 'turn', at: ['popup', 'desk'] },
  { keys: ['remove'], says: 'remove', at: ['popup', 'desk'] },
  { keys: ['moveUp', 'moveDown'], says: 'move', at: ['desk'] },
  { keys: ['select'], says: 'select', at: ['desk'] },
  { keys: ['selectUp', 'selectDown'], says: 'extend', at: ['desk'] },
  { keys: ['selectAll'], says: 'selectAll', at: ['desk'] },
  { keys: ['letGo'], says: 'letGo', at: ['desk'] },
  { keys: ['find'], says: 'find', at: ['desk'] },
  { keys: ['add'], says: 'add', at: ['desk'] },
  { keys: ['weekBefore', 'weekAfter'], says: 'weeks', at: ['popup', 'desk'] },
  { keys: ['undo'], says: 'undo', at: ['popup', 'desk', 'options'] },
  { keys: ['redo'], says: 'redo', at: ['popup', 'desk', 'options'] },
  { keys: ['help'], says: 'help', at: ['popup', 'desk', 'options'] },
];

/** The shortcuts of a surface, over it; Escape or «?» closes it, and the focus is back where it was. */
export function KeyList({ place, onClose }: KeyListProps): JSX.Element {
  const { messages } = useSurface();
  const words = keyMessagesFor(messages.language);
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = (): void => {
    dialog.current?.close();
    // The browser tells of it a frame later, and a key that came before that would be lost.
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    runKey(event, [{ ...KEY_TABLE.help, run: close }, { ...KEY_TABLE.letGo, run: close }]);
    // What lies below is not to be changed unseen.
    event.stopPropagation();
  };
  return (
    <dialog ref={dialog} class={styles.dialog} aria-label={words.label} onClose={onClose} onKeyDown={onKeyDown}>
      <header class={styles.head}>
        <h2 class={styles.heading}>{words.label}</h2>
        <button type="button" class="icon" title={words.close} aria-label={words.close} onClick={close}>
          <Icon of={X} />
        </button>
      </header>
      <dl class={styles.list}>
        {LINES.filter(({ at }) => at.includes(place)).map(({ keys, says }) => (
          <div key={says} class={styles.line}>
            <dt class={styles.keys}>
              {keys.flatMap(keysShown).map((key) => (
                <kbd key={key} class={styles.key}>{key}</kbd>
              ))}
            </dt>
            <dd class={styles.does}>{words[says]}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}

/** Sections have a key each, of which three stand for all. */
function keysShown(name: KeyName): string[] {
  return name === 'section' ? KEY_TABLE.section.keys.slice(0, 3) : [chordName(KEY_TABLE[name])];
}
