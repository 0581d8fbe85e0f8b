import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { runKey } from '@/components/keys';
import { useSurface } from '@/components/surface';
import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import { markdownLine } from '@/utils/digest/export/markdown';
import { inSections } from '@/utils/digest/in-sections';
import type { Week } from '@/utils/digest/iso-week';
import type { FoundLink } from '@/utils/digest/links/found-link';
import { newOrderAt, type Place } from '@/utils/digest/reorder';
import type { NewPlace } from '@/utils/extension/offers';
import type { AddPanelProps } from './AddPanel';
import { useDesk } from './desk';
import { DESK_KEYS } from './desk-keys';
import { givenLink, givenText } from './given-text';
import { isShared } from './is-shared';
import { useGiven } from './use-given';

interface Props {
  week: Week;
  candidates: readonly Candidate[];
  /** What the panel is filled with; undefined while it is closed. */
  text: string | undefined;
  onClose: () => void;
  onShow: (key: CandidateKey) => void;
}

/** Takes in links from anywhere: pasted, dropped, or in a panel, which is loaded when it is asked for. */
export function AddLinks({ week, candidates, text, onClose, onShow }: Props): JSX.Element | null {
  const { settings, say, attempt } = useSurface();
  const { services, words, add, takeIn } = useDesk();
  const addText = (given: string): void => (isShared(given) ? takeIn({ text: given }) : add(given));
  const [Panel, setPanel] = useState<FunctionComponent<AddPanelProps>>();
  const open = text !== undefined;
  useEffect(() => {
    if (open) void import('./AddPanel').then(({ AddPanel }) => setPanel(() => AddPanel));
  }, [open]);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => void runKey(event, [{ ...DESK_KEYS.add, run: () => add('') }]);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [add]);
  const newPlace = (place: Place): NewPlace | undefined => {
    const order = newOrderAt(inSections(candidates, settings.sections), place);
    return order === undefined ? undefined : { section: place.section, order };
  };
  const take = async (link: FoundLink, place: Place | undefined): Promise<void> => {
    const added = await services.addLink(link, week, place && newPlace(place));
    const title = added?.candidate.title.value ?? '';
    if (!added) say(words.add.notLink);
    else if (added.kind === 'saved') say(words.add.added(title));
    // Another week has it: whether it is wanted here too is asked where that can be seen.
    else if (added.candidate.week !== week) add(markdownLine(link));
    else {
      onShow(added.candidate);
      say(words.add.here(title));
    }
  };
  useGiven({
    idle: !open,
    onPaste: (pasted) => {
      const pastedText = givenText(pasted);
      if (pastedText.trim() !== '') addText(pastedText);
    },
    onDrop: (dropped, place) => {
      const link = givenLink(dropped);
      if (link) attempt(take(link, place));
      else addText(givenText(dropped));
    },
  });
  return open && Panel ? <Panel week={week} text={text} onClose={onClose} /> : null;
}
