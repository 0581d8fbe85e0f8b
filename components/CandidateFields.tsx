import { RotateCcw } from 'lucide';
import type { JSX } from 'preact';
import type { Candidate, Fields } from '@/utils/digest/candidate';
import { capturedTitleOf } from '@/utils/digest/candidate-state';
import styles from './CandidateFields.module.css';
import { Icon } from './Icon';
import { SectionPicker } from './SectionPicker';
import { sourceLine } from './source-line';
import { useSurface } from './surface';
import { TextField } from './TextField';

/** Everything a person may change of a candidate, each kept as soon as it is changed. */
export function CandidateFields({ candidate }: { candidate: Candidate }): JSX.Element {
  const { services, messages, attempt, attempted } = useSurface();
  const { title, note, section, captured } = candidate;
  const { week, identity } = candidate;
  const edit = (fields: Partial<Fields>): void => attempt(services.edit({ week, identity }, fields));
  const type = (fields: Partial<Fields>, session: string): Promise<boolean> => attempted(services.type({ week, identity }, fields, session));
  return (
    <div class={styles.fields} onFocusIn={services.expectChange}>
      <TextField label={messages.fields.title} value={title.value} prominent required onChange={(value, session) => type({ title: value }, session)} />
      <p class={styles.origin}>
        <span class={styles.source}>{sourceLine(captured)}</span>
        {capturedTitleOf(candidate) !== undefined && (
          <button type="button" class={`quiet ${styles.captured}`} title={`${messages.fields.useCapturedTitle(captured.title)} R`} aria-label={messages.fields.useCapturedTitle(captured.title)} onClick={() => edit({ title: captured.title })}>
            <Icon of={RotateCcw} /> <span>{captured.title}</span>
          </button>
        )}
      </p>
      <div class={styles.line}>
        <SectionPicker value={section.value} onChange={(value) => edit({ section: value })} />
        <TextField label={messages.fields.note} value={note.value} placeholder={messages.fields.notePlaceholder} onChange={(value, session) => type({ note: value }, session)} />
      </div>
    </div>
  );
}
