import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { importMessagesFor } from '@/components/messages/imports/messages';
import { useSurface } from '@/components/surface';
import { understood, type IssuesOutcome } from '@/utils/extension/issues-in';
import { useDesk } from './desk';
import { DeskDialog } from './DeskDialog';
import { ImportButtons } from './ImportButtons';
import { ImportDecides } from './ImportDecides';
import { ImportDone } from './ImportDone';
import styles from './ImportPanel.module.css';
import { ImportReport } from './ImportReport';
import { ImportSources } from './ImportSources';
import { isShared } from './is-shared';
import { useImports } from './use-imports';

export interface ImportPanelProps {
  /** What was dropped on the desk. */
  files: readonly File[];
  onClose: () => void;
}

/** Takes in published issues: what is understood of them is listed first, and stored by one button. */
export function ImportPanel({ files, onClose }: ImportPanelProps): JSX.Element {
  const { messages, attempt } = useSurface();
  const { services, takeIn } = useDesk();
  const words = importMessagesFor(messages.language);
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [storing, setStoring] = useState(false);
  const [outcome, setOutcome] = useState<IssuesOutcome>();
  const { refused, read, take } = useImports(text, files);
  const issues = read?.issues ?? [];
  const store = async (): Promise<void> => {
    const ready = understood(issues);
    // A double click must not say of what it has just stored that it was there before.
    if (ready.length === 0 || storing) return;
    setStoring(true);
    setOutcome(await services.addIssues(ready));
    setStoring(false);
  };
  // Somebody's shared week is no digest: the panel that takes it in has something to say of it.
  const onText = (typed: string): void => (isShared(typed) ? takeIn({ text: typed }) : setText(typed));
  const onFiles = (chosen: readonly File[]): void => attempt(services.anyShared(chosen).then((shared) => (shared ? takeIn({ files: chosen }) : take(chosen))));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void store();
  };
  if (outcome?.kind === 'stored') {
    return (
      <DeskDialog dialog={dialog} heading={words.heading} onClose={onClose}>
        <ImportDone words={words} outcome={outcome} onDone={() => dialog.current?.close()} />
      </DeskDialog>
    );
  }
  return (
    <DeskDialog dialog={dialog} heading={words.heading} onClose={onClose} onKeyDown={onKeyDown}>
      <ImportSources words={words} accept=".md,.markdown,.txt,text/markdown,text/plain" text={text} onText={onText} onFiles={onFiles} />
      {issues.length + refused.length > 0 && <ImportReport words={words} issues={issues} refused={refused} />}
      {read && <ImportDecides words={words} read={read} />}
      {outcome && <p class={styles.problem} role="alert">{messages.status.storeFailed(outcome.failure)}</p>}
      <ImportButtons words={words} read={read} given={text.trim() !== '' || issues.length > 0} storing={storing} onStore={() => void store()} />
    </DeskDialog>
  );
}
