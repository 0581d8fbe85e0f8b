import { Upload } from 'lucide';
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useSurface } from '@/components/surface';
import type { OpenedBackup } from '@/utils/extension/backup-file';
import styles from './BackupOptions.module.css';
import { useOptions } from './options';

/** A backup is chosen, what it would bring is said, and one button merges it into what is here. */
export function RestoreBackup(): JSX.Element {
  const { messages, say, attempt } = useSurface();
  const { services, words } = useOptions();
  const { backup: its } = words;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const yes = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<OpenedBackup>();
  const [restoring, setRestoring] = useState(false);
  useLayoutEffect(() => {
    if (opened?.backup) yes.current?.focus();
  }, [opened]);
  const onChange = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    const [file] = currentTarget.files ?? [];
    setOpened(undefined);
    if (file) attempt(services.openBackup(file).then(setOpened), its.openFailed);
    // The same file, mended meanwhile, can be chosen again.
    currentTarget.value = '';
  };
  const putAway = (): void => {
    choose.current?.focus();
    setOpened(undefined);
  };
  const restore = async ({ backup, contents }: Extract<OpenedBackup, { backup: object }>): Promise<void> => {
    setRestoring(true);
    await services.restore(backup).finally(() => setRestoring(false));
    putAway();
    say(its.restored(contents.newLinks));
  };
  return (
    <>
      <button ref={choose} type="button" class="quiet" onClick={() => input.current?.click()}>
        <Icon of={Upload} /> {its.choose}
      </button>
      <input ref={input} type="file" hidden accept=".json,application/json" onChange={onChange} />
      {opened?.backup && (
        <div class={styles.coming}>
          <p id={id}>{its.coming(opened.contents.weeks, opened.contents.links, opened.contents.newLinks)}</p>
          <button ref={yes} type="button" class="primary" aria-describedby={id} aria-disabled={restoring} onClick={() => restoring || attempt(restore(opened), messages.status.storeFailed)}>{its.restore}</button>
          <button type="button" class="quiet" onClick={putAway}>{its.cancel}</button>
        </div>
      )}
      {opened && !opened.backup && <p class={styles.wrong} role="alert">{its.refused(its.reasons[opened.reason](opened))}</p>}
    </>
  );
}
