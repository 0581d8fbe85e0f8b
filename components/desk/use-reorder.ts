import { useSurface } from '@/components/surface';
import { inSections } from '@/utils/digest/in-sections';
import type { Week } from '@/utils/digest/iso-week';
import { placeAt, placeBeside, type Place } from '@/utils/digest/reorder';
import { useDesk } from './desk';

/** Moves candidates (identities) of a week about; each move is one change. */
export interface Reorder {
  put: (moved: ReadonlySet<string>, place: Place) => void;
  /** One row up (-1) or down (1), into the next section past a section's end. */
  step: (moved: ReadonlySet<string>, by: -1 | 1) => void;
}

/** The moves within a week, each from where the one before it led, though the screen may not show that yet. */
export function useReorder(week: Week): Reorder {
  const { settings, say, attempt } = useSurface();
  const { services, words } = useDesk();
  const step = async (moved: ReadonlySet<string>, by: -1 | 1): Promise<void> => {
    const isMoved = await services.editWeek(week, (candidates) => {
      const groups = inSections(candidates, settings.sections);
      const place = placeBeside(groups, moved, by);
      return place ? placeAt(groups, moved, place) : [];
    });
    if (!isMoved) say(words.status.atEdge);
  };
  return {
    put: (moved, place) => attempt(services.editWeek(week, (candidates) => placeAt(inSections(candidates, settings.sections), moved, place))),
    step: (moved, by) => attempt(step(moved, by)),
  };
}
