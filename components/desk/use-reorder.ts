import { useSurface } from '@/components/surface';
import type { SectionGroup } from '@/utils/digest/in-sections';
import { placeAt, placeBeside, type Place } from '@/utils/digest/reorder';
import { useWords } from './desk';

/** Moves candidates (identities) of a week about; each move is one change. */
export interface Reorder {
  put: (moved: ReadonlySet<string>, place: Place) => void;
  /** One row up (-1) or down (1), into the next section past a section's end. */
  step: (moved: ReadonlySet<string>, by: -1 | 1) => void;
}

/** The moves within the groups on screen. */
export function useReorder(groups: readonly SectionGroup[]): Reorder {
  const { services, say, attempt } = useSurface();
  const { status } = useWords();
  const put: Reorder['put'] = (moved, place) => attempt(services.editAll(placeAt(groups, moved, place)));
  return {
    put,
    step: (moved, by) => {
      const place = placeBeside(groups, moved, by);
      if (place) put(moved, place);
      else say(status.atEdge);
    },
  };
}
