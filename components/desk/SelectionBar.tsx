import { ArrowDown, ArrowUp, X } from 'lucide';
import type { JSX } from 'preact';
import { chordName } from '@/components/chord-name';
import { Icon } from '@/components/Icon';
import { sectionName } from '@/components/section-name';
import { useSurface } from '@/components/surface';
import { allDropped, type RowActions } from '@/components/use-row-actions';
import type { Candidate } from '@/utils/digest/candidate';
import { linkSections } from '@/utils/digest/section';
import type { Week } from '@/utils/digest/iso-week';
import { DESK_KEYS } from './desk-keys';
import { Menu } from './Menu';
import styles from './SelectionBar.module.css';
import { weekChoices } from './week-choices';
import { useDesk } from './desk';

interface Props {
  week: Week;
  /** All weeks that have candidates. */
  weeks: readonly Week[];
  selected: readonly Candidate[];
  actions: RowActions;
  /** Moves them all a row up (-1) or down (1). */
  onStep: (by: -1 | 1) => void;
  onClear: () => void;
}

/** What can be done to the selected candidates, all at once. */
export function SelectionBar({ week, weeks, selected, actions, onStep, onClear }: Props): JSX.Element {
  const { settings, thisWeek, messages, say, attempt } = useSurface();
  const { services, words } = useDesk();
  const { selection, weekChoice, status } = words;
  const move = async (to: Week): Promise<void> => {
    actions.leave(selected);
    await services.move(selected, to);
    say(status.moved(selected.length, messages.weekName(to)));
  };
  const choices = weekChoices(week, thisWeek(), weeks);
  return (
    <div class={styles.bar} role="toolbar" aria-label={selection.label}>
      <button type="button" class="icon" title={`${selection.clear} Esc`} aria-label={selection.clear} onClick={() => (actions.stay(selected), onClear())}>
        <Icon of={X} />
      </button>
      <span class={styles.count}>{selection.count(selected.length)}</span>
      {([-1, 1] as const).map((by) => (
        <button key={by} type="button" class="icon" title={`${by < 0 ? selection.up : selection.down} ${chordName(by < 0 ? DESK_KEYS.moveUp : DESK_KEYS.moveDown)}`} aria-label={by < 0 ? selection.up : selection.down} onClick={() => onStep(by)}>
          <Icon of={by < 0 ? ArrowUp : ArrowDown} />
        </button>
      ))}
      <button type="button" class="quiet" title={`${allDropped(selected) ? selection.pick : selection.drop} D`} onClick={() => actions.turn(selected)}>
        {allDropped(selected) ? selection.pick : selection.drop}
      </button>
      <button type="button" class="quiet" title={`${selection.remove} Del`} onClick={() => actions.remove(selected)}>
        {selection.remove}
      </button>
      <Menu label={selection.section} items={linkSections(settings.sections).map((section) => ({ key: section.id, label: sectionName(section, messages), run: () => actions.putUnder(selected, section.id) }))} />
      <Menu label={selection.week} items={choices.map(({ week: to, kind }) => ({ key: to, label: kind === 'other' ? messages.weekName(to) : weekChoice[kind](messages.weekName(to)), run: () => attempt(move(to)) }))} />
    </div>
  );
}
