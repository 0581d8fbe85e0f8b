import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { waysMessagesFor } from '@/components/messages/ways/messages';
import { useSurface } from '@/components/surface';
import { manySentence } from '@/components/ways-sentence';
import type { Week } from '@/utils/digest/iso-week';
import type { WhichTabs } from '@/utils/extension/capture-tabs';
import type { Offer, Offers } from '@/utils/extension/offers';
import { failureOf } from '@/utils/queue/failure';
import { AddButtons } from './AddButtons';
import styles from './AddPanel.module.css';
import { AddSources } from './AddSources';
import { useDesk } from './desk';
import { DeskDialog } from './DeskDialog';
import { isShared } from './is-shared';
import { OfferList } from './OfferList';
import { onePerPage } from './one-per-page';
import { useChoice } from './use-choice';
import { useOffers } from './use-offers';

export interface AddPanelProps {
  week: Week;
  /** What it is filled with. */
  text: string;
  onClose: () => void;
}

const NOTHING: Offers = { offers: [], unusable: [] };

/** Finds the links in whatever is pasted, or takes the tabs, and adds those that are chosen as one change. */
export function AddPanel({ week, text: given, onClose }: AddPanelProps): JSX.Element {
  const { messages, say } = useSurface();
  const { services, words, takeIn } = useDesk();
  const { add } = words;
  const { tabsDenied } = waysMessagesFor(messages.language);
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(given);
  const [fromTabs, setFromTabs] = useState(NOTHING);
  const [problem, setProblem] = useState('');
  const [storing, setStoring] = useState(false);
  const found = useOffers(text, week);
  const choice = useChoice();
  const offers = onePerPage([...fromTabs.offers, ...(found ?? NOTHING).offers]);
  const unusable = [...fromTabs.unusable, ...(found ?? NOTHING).unusable];
  const offersNow = async (): Promise<Offer[]> => onePerPage([...fromTabs.offers, ...(await services.offersIn(text, week)).offers]);
  const takeTabs = async (which: WhichTabs): Promise<void> => {
    try {
      const tabs = await services.offersOfTabs(which, week);
      setProblem(tabs ? '' : tabsDenied);
      if (tabs) setFromTabs(tabs);
    } catch (error) {
      setProblem(messages.status.queueFailed(await failureOf(error)));
    }
  };
  const store = async (): Promise<void> => {
    // A double click must not say of what it has just stored that it was there before.
    if (storing) return;
    setStoring(true);
    // Keys are faster than the list: what was pasted a moment ago belongs to it as well.
    const latest = found?.text === text ? offers : await offersNow().catch(() => offers);
    const chosen = latest.filter(choice.isChosen);
    const outcome = chosen.length === 0 ? undefined : await services.addOffers(chosen, week);
    setStoring(false);
    if (!outcome) return;
    if (outcome.kind === 'failed') return setProblem(manySentence(outcome, messages));
    dialog.current?.close();
    say(manySentence(outcome, messages));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void store();
  };
  return (
    <DeskDialog dialog={dialog} heading={add.into(messages.weekName(week))} onClose={onClose} onKeyDown={onKeyDown}>
      <AddSources text={text} onText={(typed) => (isShared(typed) ? takeIn({ text: typed }) : setText(typed))} onTabs={(which) => void takeTabs(which)} />
      {unusable.length > 0 && <p class={styles.unusable}>{`${add.unusable(unusable.length)}${unusable.join(' ')}`}</p>}
      {offers.length > 0 && <OfferList offers={offers} isChosen={choice.isChosen} onChoose={(offer, on) => choice.choose([offer], on)} />}
      {problem !== '' && <p class={styles.problem} role="alert">{problem}</p>}
      <AddButtons offers={offers} choice={choice} storing={storing} nothing={found !== undefined && text.trim() !== ''} pasted={given !== '' && text === given} onAdd={() => void store()} />
    </DeskDialog>
  );
}
