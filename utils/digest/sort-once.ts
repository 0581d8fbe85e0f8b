import type { Candidate } from './candidate';
import type { SectionGroup } from './in-sections';
import { ordersBetween } from './order';
import type { PlaceEdit } from './reorder';

/** What a week's sections can be sorted by. */
export type SortKey = 'time' | 'site';

const byTime = (a: Candidate, b: Candidate): number => a.captured.at - b.captured.at;
const collator = new Intl.Collator('zh');
const placeName = ({ captured: { site, account = '' } }: Candidate): string => `${site}\n${account}`;

const COMPARE: Record<SortKey, (a: Candidate, b: Candidate) => number> = {
  time: byTime,
  site: (a, b) => collator.compare(placeName(a), placeName(b)) || byTime(a, b),
};

/** New places that sort every section by the time of capture, the earliest first, or by site; what is added later goes to the end as ever. */
export function sortOnce(groups: readonly SectionGroup[], key: SortKey): PlaceEdit[] {
  const sorted = groups.flatMap(({ candidates }) => [...candidates].sort(COMPARE[key]));
  const orders = ordersBetween(undefined, undefined, sorted.length);
  return sorted.map(({ week, identity }, index) => ({ week, identity, fields: { order: orders[index] ?? '' } }));
}
