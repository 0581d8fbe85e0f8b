import { Send, Undo2 } from 'lucide';
import type { JSX } from 'preact';
import { Icon } from '@/components/Icon';
import { useSurface } from '@/components/surface';
import { dayOf } from '@/components/when';
import type { Week } from '@/utils/digest/iso-week';
import { useDesk } from './desk';

interface Props {
  week: Week;
  /** When it was published, milliseconds since 1970; undefined while it is not. */
  published: number | undefined;
}

/** Marks a week's issue as published, from when on its links are known as out; or takes that back. */
export function PublishButton({ week, published }: Props): JSX.Element {
  const { messages, say, attempt } = useSurface();
  const { services, words } = useDesk();
  const { publish } = words;
  const mark = async (): Promise<void> => {
    await services.publish(week, published === undefined);
    say((published === undefined ? publish.done : publish.undone)(messages.weekName(week)));
  };
  return (
    <button type="button" class="quiet" title={published === undefined ? publish.hint : publish.back} onClick={() => attempt(mark())}>
      <Icon of={published === undefined ? Send : Undo2} /> {published === undefined ? publish.mark : publish.marked(dayOf(published, messages.language))}
    </button>
  );
}
