import { CornerDownLeft, Plus } from 'lucide';
import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useSurface } from '@/components/surface';
import { useWatched } from '@/components/use-watched';
import type { Candidate } from '@/utils/digest/candidate';
import type { SectionGroup } from '@/utils/digest/in-sections';
import { shiftWeek, type Week } from '@/utils/digest/iso-week';
import { sortOnce, type SortKey } from '@/utils/digest/sort-once';
import type { Watcher } from '@/utils/queue/watch';
import { Menu } from './Menu';
import { ShareMenu } from './ShareMenu';
import { TitleButton } from './TitleButton';
import { useDesk } from './desk';

interface Props {
  week: Week;
  groups: readonly SectionGroup[];
  /** Where the focus goes when a button has done its work and is gone. */
  onDone: () => void;
}

/** What can be done to the whole week: sorting it once and, this week, taking in what the last one left over. */
export function QueueTools({ week, groups, onDone }: Props): JSX.Element {
  const { thisWeek, say, attempt } = useSurface();
  const { services, words, add } = useDesk();
  const { sort, carry, status } = words;
  const before = useWatched(useCallback((watcher: Watcher<Candidate[]>) => services.watchWeek(shiftWeek(week, -1), watcher), [services, week]));
  const left = week === thisWeek() && before.state === 'known' ? before.value.filter(({ dropped }) => dropped.value) : [];
  const sortBy = async (key: SortKey): Promise<void> => {
    await services.editAll(sortOnce(groups, key));
    say(status.sorted);
  };
  const carryOver = async (): Promise<void> => {
    onDone();
    await services.move(left, week);
    say(status.carried(left.length));
  };
  const keys: readonly SortKey[] = ['time', 'site'];
  return (
    <>
      {left.length > 0 && (
        <button type="button" class="quiet" onClick={() => attempt(carryOver())}>
          <Icon of={CornerDownLeft} /> {carry(left.length)}
        </button>
      )}
      <TitleButton candidates={groups.flatMap(({ candidates }) => candidates)} onDone={onDone} />
      <button type="button" class="quiet" title={`${words.add.open} A`} onClick={() => add('')}>
        <Icon of={Plus} /> {words.add.open}
      </button>
      <ShareMenu week={week} />
      <Menu label={sort.label} items={keys.map((key) => ({ key, label: sort[key], run: () => attempt(sortBy(key)) }))} />
    </>
  );
}
