import type { JSX } from 'preact';
import { FolderLine } from '@/components/folder/FolderLine';
import { FolderNotices } from '@/components/folder/FolderNotices';
import type { FolderMessages } from '@/components/messages/folder/messages';
import type { FolderStatus } from '@/utils/queue/folder';
import { FolderButtons } from './FolderButtons';
import styles from './FolderOptions.module.css';
import { OpenAddress } from './OpenAddress';
import { RefusedFiles } from './RefusedFiles';

interface Props {
  status: FolderStatus;
  words: FolderMessages;
  /** Address or password are being changed below. */
  changing: boolean;
  onChange: () => void;
  /** Called once there is no folder any more. */
  onGone: () => void;
}

/** The folder that is connected: where it is, how it stands, and what can be done with it. */
export function ConnectedFolder({ status, words, changing, onChange, onGone }: Props): JSX.Element {
  const its = words.options;
  return (
    <>
      <dl class={styles.facts}>
        <dt>{its.connectedTo}</dt>
        <dd>{readable(status.address)}</dd>
        <dt>{its.user}</dt>
        <dd>{status.user}</dd>
      </dl>
      <FolderLine status={status} />
      <FolderNotices status={status} />
      <OpenAddress problem={status.problem} address={status.address} words={its} />
      <RefusedFiles refused={status.refused} words={its} />
      {!changing && <FolderButtons status={status} words={its} onChange={onChange} onGone={onGone} />}
    </>
  );
}

/** An address as people write it, its folders' Chinese names too. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
