import { Plus, X } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { waysMessagesFor } from '@/components/messages/ways/messages';
import { useSurface } from '@/components/surface';
import { manySentence } from '@/components/ways-sentence';
import type { Week } from '@/utils/digest/iso-week';
import type { WhichTabs } from '@/utils/extension/capture-tabs';
import type { Offers } from '@/utils/extension/offers';
import styles from './AddPanel.module.css';
import { useDesk } from './desk';
import { givenText } from './given-text';
import { OfferList } from './OfferList';
import { useChoice } from './use-choice';
import { useOffers } from './use-offers';

export interface AddPanelProps {
  week: Week;
  /** What it is filled with. */
  text: string;
  onClose: () => void;
}

const NOTHING: Offers = { offers: [], unusable: [] };
const TABS: readonly WhichTabs[] = ['selected', 'window'];

/** Finds the links in whatever is pasted, or takes the tabs, and adds those that are chosen as one change. Escape closes it, and the focus is back where it was. */
export function AddPanel({ week, text: given, onClose }: AddPanelProps): JSX.Element {
  const { messages, say } = useSurface();
  const { services, words } = useDesk();
  const { add } = words;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const [text, setText] = useState(given);
  const [fromTabs, setFromTabs] = useState(NOTHING);
  const [problem, setProblem] = useState('');
  const [storing, setStoring] = useState(false);
  const found = useOffers(text, week);
  const choice = useChoice();
  const offers = onePerPage([...fromTabs.offers, ...(found ?? NOTHING).offers]);
  const unusable = [...fromTabs.unusable, ...(found ?? NOTHING).unusable];
  const open = offers.filter(({ standing }) => standing.kind !== 'here');
  const chosen = open.filter(choice.isChosen);
  const allChosen = chosen.length === open.length;
  useLayoutEffect(() => {
    dialog.current?.showModal();
    area.current?.focus();
  }, []);
  // What came by one key press is added by another.
  const ready = given !== '' && chosen.length > 0 && text === given;
  useEffect(() => {
    if (ready) addButton.current?.focus();
  }, [ready]);
  const guard = (work: Promise<void>): void => void work.catch(() => setProblem(waysMessagesFor(messages.language).failed));
  const takeTabs = async (taking: Promise<Offers | undefined>): Promise<void> => {
    setProblem('');
    const tabs = await taking;
    if (tabs) setFromTabs(tabs);
    else setProblem(waysMessagesFor(messages.language).tabsDenied);
  };
  const store = async (): Promise<void> => {
    // A double click must not say of what it has just stored that it was there before.
    if (chosen.length === 0 || storing) return;
    setStoring(true);
    const outcome = await services.addOffers(chosen, week);
    setStoring(false);
    if (outcome.kind === 'failed') return setProblem(manySentence(outcome, messages));
    dialog.current?.close();
    say(manySentence(outcome, messages));
  };
  const onPaste = (event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }): void => {
    const pasted = event.clipboardData && givenText(event.clipboardData);
    // The browser pastes plain text itself, and can take it back.
    if (!pasted || pasted === event.clipboardData?.getData('text/plain')) return;
    event.preventDefault();
    const { currentTarget: field } = event;
    field.setRangeText(pasted, field.selectionStart, field.selectionEnd, 'end');
    setText(field.value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) guard(store());
    // What lies below is not to be changed unseen.
    event.stopPropagation();
  };
  const summary = found && (offers.length > 0 ? add.found(offers.length, offers.filter(({ standing }) => standing.kind === 'new').length) : text.trim() === '' ? '' : add.none);
  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby={`${id}-head`} onClose={onClose} onKeyDown={onKeyDown}>
      <header class={styles.head}>
        <h2 id={`${id}-head`} class={styles.heading}>{add.into(messages.weekName(week))}</h2>
        <button type="button" class="icon" title={`${add.close} Esc`} aria-label={add.close} onClick={() => dialog.current?.close()}>
          <Icon of={X} />
        </button>
      </header>
      <div class={styles.from}>
        <textarea ref={area} class={styles.text} aria-label={add.text} aria-describedby={`${id}-hint`} placeholder={`${add.text}\n${add.hint}`} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} onPaste={onPaste} />
        <p id={`${id}-hint`} class="unseen">{add.hint}</p>
        <p class={styles.tabs}>
          {add.from}
          {TABS.map((which) => (
            <button key={which} type="button" class="quiet" onClick={() => guard(takeTabs(services.offersOfTabs(which, week)))}>
              {add.tabs[which]}
            </button>
          ))}
        </p>
        {unusable.length > 0 && <p class={styles.unusable}>{`${add.unusable(unusable.length)}${unusable.join(' ')}`}</p>}
      </div>
      {offers.length > 0 && <OfferList offers={offers} isChosen={choice.isChosen} onChoose={(offer, on) => choice.choose([offer], on)} />}
      {problem !== '' && <p class={styles.problem} role="alert">{problem}</p>}
      <footer class={styles.foot}>
        <output class={styles.summary}>{summary}</output>
        {open.length > 1 && (
          <button type="button" class="quiet" onClick={() => choice.choose(open, !allChosen)}>
            {allChosen ? add.noneChosen : add.all}
          </button>
        )}
        <button ref={addButton} type="button" class="primary" title="Ctrl+Enter" disabled={chosen.length === 0 || storing} onClick={() => guard(store())}>
          <Icon of={Plus} /> {add.add(chosen.length)}
        </button>
      </footer>
    </dialog>
  );
}

/** A page that is open in a tab and in the text as well is offered once. */
function onePerPage(offers: readonly Offers['offers'][number][]): Offers['offers'] {
  const seen = new Set<string>();
  return offers.filter(({ source: { identities } }) => {
    const isNew = !identities.some((identity) => seen.has(identity));
    for (const identity of identities) seen.add(identity);
    return isNew;
  });
}
