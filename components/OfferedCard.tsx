import { Plus } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SectionId } from '@/utils/digest/section';
import type { Outcome } from '@/utils/extension/capture';
import { Icon } from './Icon';
import type { UnsavedMessages } from './messages/unsaved/messages';
import styles from './OfferedCard.module.css';
import { PageLines } from './PageLines';
import { SectionPicker } from './SectionPicker';
import { StateLine } from './StateLine';
import { useSurface } from './surface';

interface Props {
  outcome: Extract<Outcome, { kind: 'offered' }>;
  words: Pick<UnsavedMessages, 'offered'>;
  onOutcome: (outcome: Outcome) => Promise<void>;
}

/** A page that is not clearly an article: ready to add, nothing stored before the reader says so. */
export function OfferedCard({ outcome, words, onOutcome }: Props): JSX.Element {
  const { source } = outcome;
  const { services, messages, attempt } = useSurface();
  const [section, setSection] = useState<SectionId>(source.section);
  const [storing, setStoring] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  // Enter adds: the reader's hand is on the keyboard or one key away from it.
  useEffect(() => {
    // It has it already where the answer came late and they have gone to work on the queue.
    if (document.activeElement === document.body) add.current?.focus();
  }, []);
  const store = async (): Promise<void> => {
    setStoring(true);
    await onOutcome(await services.add({ ...source, section }, { sectionChosen: section !== source.section, evenIfRemoved: true }));
  };
  return (
    <>
      <StateLine tone="info" sentence={words.offered[outcome.why]}>
        <button ref={add} type="button" class="primary" disabled={storing} onClick={() => attempt(store())}>
          <Icon of={Plus} /> {messages.card.add}
        </button>
      </StateLine>
      <PageLines title={outcome.title} source={source} />
      <div class={styles.line}>
        <SectionPicker value={section} onChange={setSection} />
      </div>
    </>
  );
}
