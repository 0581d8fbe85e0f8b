import { cutsOf, type Cut } from './cuts';
import { titleKey } from './key';
import type { SaidTitle } from './sources';

/**
 * What the tab's title and a meta tag both begin with, where they go on differently: `标题_频道_网站` and
 * `标题 | 网站`. Where they go on alike, the cut lies inside the title.
 */
export function sharedFronts(tab: string, metas: readonly string[]): SaidTitle[] {
  const ends = new Map(cutsOf(tab).map(({ before, after }) => [titleKey(before), titleKey(after)]));
  const goesOnDifferently = ({ before, after }: Cut) => {
    const end = ends.get(titleKey(before));
    return end !== undefined && end[0] !== titleKey(after)[0];
  };
  return metas.flatMap((meta) => cutsOf(meta).filter(goesOnDifferently).slice(-1)).map(({ before }) => ({ text: before, source: 'shared' }));
}
