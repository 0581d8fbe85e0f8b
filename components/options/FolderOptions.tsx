import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useFolder } from '@/components/folder/use-folder';
import { folderMessagesFor } from '@/components/messages/folder/messages';
import { useSurface } from '@/components/surface';
import { ConnectedFolder } from './ConnectedFolder';
import { ConnectingReport } from './ConnectingReport';
import { FolderForm } from './FolderForm';
import styles from './FolderOptions.module.css';
import { OptionGroup } from './OptionGroup';
import { useOptions } from './options';
import { useConnecting } from './use-connecting';

const NOTHING = { address: '', user: '' };

/** The folder through which the group's links come together: connected, tried, changed and given up. */
export function FolderOptions(): JSX.Element {
  const { messages } = useSurface();
  const { services } = useOptions();
  const words = folderMessagesFor(messages.language);
  const watched = useFolder(services);
  const [changing, setChanging] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const show = (form: boolean): void => {
    setChanging(form);
    // What had the focus goes.
    group.current?.focus();
  };
  const { trying, connect, putAway } = useConnecting(services, () => show(false));
  const status = watched.state === 'known' ? watched.value : undefined;
  const isThere = watched.state !== 'waiting' || !services.knownFolder();
  const change = (form: boolean): void => {
    putAway();
    show(form);
  };
  const isBusy = trying.kind === 'trying' || trying.kind === 'leaving';
  return (
    <OptionGroup legend={words.options.legend}>
      <div ref={group} class={styles.group} tabIndex={-1}>
        <p class={styles.hint}>{words.options.intro}</p>
        {status && <ConnectedFolder status={status} words={words} changing={changing} onChange={() => change(true)} onGone={() => change(false)} />}
        {isThere && (!status || changing) && <FolderForm words={words.options} before={status ?? NOTHING} trying={isBusy} onConnect={connect} onCancel={status && (() => change(false))} />}
        <ConnectingReport trying={trying} words={words} />
        <p class={styles.hint}>{words.options.shared}</p>
      </div>
    </OptionGroup>
  );
}
