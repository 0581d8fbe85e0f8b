import { Unplug } from 'lucide';
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import type { FolderMessages } from '@/components/messages/folder/messages';
import { useSurface } from '@/components/surface';
import styles from './FolderOptions.module.css';
import { useOptions } from './options';

interface Props {
  /** How many changes the folder does not have yet. */
  waiting: number;
  words: FolderMessages['options'];
  onGone: () => void;
}

/** Gives the folder up; asks once more where something would then not be sent. */
export function DisconnectFolder({ waiting, words, onGone }: Props): JSX.Element {
  const { say, attempt } = useSurface();
  const { services } = useOptions();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) cancel.current?.focus();
  }, [asking]);
  const disconnect = async (): Promise<void> => {
    await services.disconnectFolder();
    onGone();
    say(words.disconnected);
  };
  const leave = (): void => {
    first.current?.focus();
    setAsking(false);
  };
  return (
    <>
      <button ref={first} type="button" class="quiet" onClick={() => (waiting > 0 ? setAsking(true) : attempt(disconnect()))}>
        <Icon of={Unplug} /> {words.disconnect}
      </button>
      {asking && (
        <>
          <p id={id} class={styles.coming}>{words.disconnectWaiting(waiting)}</p>
          <button ref={cancel} type="button" class="quiet" aria-describedby={id} onClick={leave}>{words.cancel}</button>
          <button type="button" class="quiet" onClick={() => attempt(disconnect())}>{words.disconnectAnyway}</button>
        </>
      )}
    </>
  );
}
