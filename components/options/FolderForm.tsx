import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { FolderMessages } from '@/components/messages/folder/messages';
import type { Access } from '@/utils/share/access';
import { fromInvitation } from '@/utils/digest/share/invitation';
import { FolderField } from './FolderField';
import styles from './FolderOptions.module.css';
import { useFolderForm } from './use-folder-form';

interface Props {
  words: FolderMessages['options'];
  /** What is known already. */
  before: Pick<Access, 'address' | 'user'>;
  trying: boolean;
  /** Called in the click's own turn, in which alone the browser asks for permissions. */
  onConnect: (access: Access) => void;
  /** Leaves everything as it is, where there is something. */
  onCancel?: (() => void) | undefined;
}

/** Where the group's folder is and how it is entered. */
export function FolderForm({ words, before, trying, onConnect, onCancel }: Props): JSX.Element {
  const form = useFolderForm(before);
  const field = useRef<HTMLInputElement>(null);
  const { refusal, invited } = form;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (trying) return;
    const access = form.read();
    if (access) onConnect(access);
    else field.current?.focus();
  };
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!fromInvitation(text)) return;
    // The field would run the lines of a chat together.
    event.preventDefault();
    form.onAddress(text);
  };
  const news = invited && (invited.name === '' ? words.invitedUnnamed : words.invited(invited.name));
  return (
    <form class={styles.form} noValidate onSubmit={onSubmit}>
      <FolderField label={words.address} hint={words.addressHint} value={form.address} onValue={form.onAddress} refusal={refusal && words.refusals[refusal]} news={news} input={field} onPaste={onPaste} />
      <FolderField label={words.user} hint={words.userHint} value={form.user} onValue={form.onUser} />
      <FolderField label={words.password} hint={words.passwordHint} value={form.password} onValue={form.onPassword} type="password" />
      <p class={styles.hint}>{words.permission}</p>
      <div class={styles.buttons}>
        <button type="submit" class="primary" aria-disabled={trying}>{words.connect}</button>
        {onCancel && <button type="button" class="quiet" onClick={onCancel}>{words.cancel}</button>}
      </div>
    </form>
  );
}
