import { KeyRound, Link, RefreshCw } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { folderMessagesFor, type FolderMessages } from '@/components/messages/folder/messages';
import { useSurface } from '@/components/surface';
import { toInvitation } from '@/utils/digest/share/invitation';
import type { FolderStatus } from '@/utils/queue/folder';
import { DisconnectFolder } from './DisconnectFolder';
import styles from './FolderOptions.module.css';
import { useOptions } from './options';

interface Props {
  status: Pick<FolderStatus, 'address' | 'waiting'>;
  words: FolderMessages['options'];
  onChange: () => void;
  onGone: () => void;
}

/** What can be done with a connected folder. */
export function FolderButtons({ status, words, onChange, onGone }: Props): JSX.Element {
  const { settings, messages, say, attempt } = useSurface();
  const { services } = useOptions();
  const [syncing, setSyncing] = useState(false);
  const sync = async (): Promise<void> => {
    setSyncing(true);
    const came = await services.syncFolder().finally(() => setSyncing(false));
    if (came.kind === 'synced') say(words.synced);
    // Of a database that failed, nothing may stand above.
    if (came.kind === 'failed') say(came.problem.kind === 'broken' ? folderMessagesFor(messages.language).problems.broken : words.notSynced);
  };
  const invite = async (): Promise<void> => {
    await services.copy(toInvitation({ address: status.address, name: settings.name || settings.group }));
    say(words.copied);
  };
  return (
    <>
      <div class={styles.buttons}>
        <button type="button" class="quiet" aria-disabled={syncing} onClick={() => syncing || attempt(sync())}>
          <Icon of={RefreshCw} /> {syncing ? words.syncing : words.sync}
        </button>
        <button type="button" class="quiet" onClick={() => attempt(invite(), messages.status.copyFailed)}>
          <Icon of={Link} /> {words.invite}
        </button>
        <button type="button" class="quiet" onClick={onChange}>
          <Icon of={KeyRound} /> {words.change}
        </button>
        <DisconnectFolder waiting={status.waiting} words={words} onGone={onGone} />
      </div>
      <p class={styles.hint}>{words.inviteHint}</p>
      <p class={styles.hint}>{words.disconnectHint}</p>
    </>
  );
}
