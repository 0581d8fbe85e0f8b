import type { JSX } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { runKey } from '@/components/keys';
import { useSurface } from '@/components/surface';
import { useRowActions } from '@/components/use-row-actions';
import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import { inSections } from '@/utils/digest/in-sections';
import type { Week } from '@/utils/digest/iso-week';
import { DESK_KEYS } from './desk-keys';
import { DeskQueue } from './DeskQueue';
import { FindBox } from './FindBox';
import { FindResults } from './FindResults';
import { QueueTools } from './QueueTools';
import { SelectionBar } from './SelectionBar';
import { useReorder } from './use-reorder';
import { useSelection } from './use-selection';
import styles from './WeekQueue.module.css';

interface Props {
  week: Week;
  weeks: readonly Week[];
  candidates: readonly Candidate[];
  /** A candidate to bring into view, opened. */
  shown: CandidateKey | undefined;
  /** The week was changed: the focus that was in the one before is to go here, if it went nowhere else. */
  takesFocus: boolean;
  /** A search begins: what was shown is not to be shown again after it. */
  onSearch: () => void;
  onShow: (key: CandidateKey) => void;
}

/** One week's queue under its tools, which give way to those for the selection while there is one. */
export function WeekQueue({ week, weeks, candidates, shown, takesFocus, onSearch, onShow }: Props): JSX.Element {
  const { settings } = useSurface();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const groups = inSections(candidates, settings.sections);
  const selection = useSelection(groups.flatMap((group) => group.candidates.map(({ identity }) => identity)));
  const selected = groups.flatMap((group) => group.candidates).filter(({ identity }) => selection.chosen.has(identity));
  const actions = useRowActions(list);
  const reorder = useReorder(week);
  const show = useCallback((key: CandidateKey): void => (setText(''), onShow(key)), [onShow]);
  const [seeking, setSeeking] = useState(false);
  useLayoutEffect(() => {
    const seek = (): void => {
      // With a selection there is no box yet; it is focused as soon as it is drawn, before another key can come.
      setSeeking(!input.current);
      input.current?.focus();
      selection.clear();
    };
    const onKeyDown = (event: KeyboardEvent): void => void runKey(event, [{ ...DESK_KEYS.find, run: seek }]);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
  useLayoutEffect(() => {
    if (seeking) input.current?.focus();
    setSeeking(false);
  }, [seeking]);
  useLayoutEffect(() => {
    if (takesFocus && document.activeElement === document.body) (list.current?.querySelector<HTMLElement>('[data-row]') ?? list.current)?.focus();
  }, [takesFocus]);
  const searching = text.trim() !== '';
  return (
    <>
      <div class={styles.tools}>
        {selected.length > 0 ? (
          <SelectionBar week={week} weeks={weeks} selected={selected} actions={actions} onStep={(by) => reorder.step(selection.chosen, by)} onClear={selection.clear} />
        ) : (
          <>
            <FindBox input={input} text={text} onText={(typed) => (onSearch(), setText(typed))} />
            <QueueTools week={week} groups={groups} onDone={() => list.current?.focus()} />
          </>
        )}
      </div>
      {searching ? <FindResults input={input} text={text} onShow={show} /> : <DeskQueue list={list} groups={groups} shown={shown} selection={selection} actions={actions} reorder={reorder} />}
    </>
  );
}
