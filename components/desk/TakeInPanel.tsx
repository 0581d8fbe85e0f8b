import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sharedMessagesFor } from '@/components/messages/shared/messages';
import { useSurface } from '@/components/surface';
import type { Week } from '@/utils/digest/iso-week';
import type { TakenOutcome } from '@/utils/extension/shared-in';
import { useDesk, type GivenWeeks } from './desk';
import { DeskDialog } from './DeskDialog';
import styles from './ImportPanel.module.css';
import { ImportSources } from './ImportSources';
import { SharedReport } from './SharedReport';
import { TakeInButtons } from './TakeInButtons';
import { TakeInDone } from './TakeInDone';
import { useShared } from './use-shared';

export interface TakeInPanelProps {
  /** The week on screen. */
  week: Week;
  given: GivenWeeks;
  onClose: () => void;
  onWeek: (week: Week) => void;
}

/** Takes in what others shared of their weeks: whose it is and what it would bring is said first, and merged by one button. */
export function TakeInPanel({ week, given, onClose, onWeek }: TakeInPanelProps): JSX.Element {
  const { messages } = useSurface();
  const { services } = useDesk();
  const words = sharedMessagesFor(messages.language);
  const dialog = useRef<HTMLDialogElement>(null);
  const goalRef = useRef<Week | undefined>(undefined);
  const [storing, setStoring] = useState(false);
  const [outcome, setOutcome] = useState<TakenOutcome>();
  const [typed, setTyped] = useState(false);
  const { text, setText, read, take } = useShared(given);
  // What comes after is looked at like the first.
  useEffect(() => setOutcome(undefined), [given]);
  const weeks = read?.weeks ?? [];
  const store = async (): Promise<void> => {
    // A double click must not say of what it has just stored that it was there before.
    if (weeks.length === 0 || storing) return;
    setStoring(true);
    setOutcome(await services.takeShared(weeks));
    setStoring(false);
  };
  const onText = (written: string): void => {
    setTyped(true);
    setText(written);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void store();
  };
  // Gone to once the panel is closed, so that the focus has its place there.
  const close = (): void => {
    onClose();
    if (goalRef.current) onWeek(goalRef.current);
  };
  const leave = (to: Week | undefined): void => {
    goalRef.current = to;
    dialog.current?.close();
  };
  if (outcome?.kind === 'taken') {
    return (
      <DeskDialog dialog={dialog} heading={words.heading} onClose={close}>
        <TakeInDone words={words} outcome={outcome} goal={weeks.some((each) => each.week === week) ? undefined : weeks.map((each) => each.week).sort().at(-1)} onDone={leave} />
      </DeskDialog>
    );
  }
  return (
    <DeskDialog dialog={dialog} heading={words.heading} onClose={onClose} onKeyDown={onKeyDown}>
      <ImportSources words={words} accept=".json,.txt,application/json,text/plain" text={text} onText={onText} onFiles={take} />
      {read && read.items.length > 0 && <SharedReport words={words} items={read.items} />}
      {outcome && <p class={styles.problem} role="alert">{messages.status.storeFailed(outcome.failure)}</p>}
      <TakeInButtons words={words} read={read} text={text} pasted={given.text === undefined || typed ? undefined : given} storing={storing} onTake={() => void store()} />
    </DeskDialog>
  );
}
