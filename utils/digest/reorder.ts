import type { Candidate, CandidateKey, Fields } from './candidate';
import type { SectionGroup } from './in-sections';
import { ordersBetween } from './order';
import type { SectionId } from './section';

/** A candidate and what becomes of its place. */
export interface PlaceEdit extends CandidateKey {
  fields: Partial<Pick<Fields, 'order' | 'section'>>;
}

/** A place in a week: in a section, above one of its candidates or, without one, at its end. */
export interface Place {
  section: SectionId;
  /** An identity. */
  above?: string | undefined;
}

/** Puts the `moved` candidates (identities) together at a place, in the order they had. Empty where the section is unknown. */
export function placeAt(groups: readonly SectionGroup[], moved: ReadonlySet<string>, place: Place): PlaceEdit[] {
  const taken = groups.flatMap(({ candidates }) => candidates).filter(({ identity }) => moved.has(identity));
  const orders = ordersAt(groups, moved, place, taken.length);
  return orders.length === 0 ? [] : taken.map(({ week, identity }, index) => ({ week, identity, fields: { section: place.section, order: orders[index] ?? '' } }));
}

/** The order of something new at a place; undefined where the section is unknown. */
export function newOrderAt(groups: readonly SectionGroup[], place: Place): string | undefined {
  return ordersAt(groups, new Set(), place, 1)[0];
}

function ordersAt(groups: readonly SectionGroup[], moved: ReadonlySet<string>, { section, above }: Place, count: number): string[] {
  const group = groups.find((each) => each.section.id === section);
  if (!group) return [];
  const stays = ({ identity }: Candidate): boolean => !moved.has(identity);
  const [before, after] = split(group.candidates, above);
  const next = after.find(stays)?.order.value;
  // An empty section has no neighbours; the week's end keeps the new places apart from all others.
  const previous = before.findLast(stays)?.order.value ?? (next === undefined ? lastOrder(groups.flatMap(({ candidates }) => candidates).filter(stays)) : undefined);
  return ordersBetween(previous, next, count);
}

function split(candidates: readonly Candidate[], above: string | undefined): [Candidate[], Candidate[]] {
  const found = candidates.findIndex(({ identity }) => identity === above);
  const at = found < 0 ? candidates.length : found;
  return [candidates.slice(0, at), candidates.slice(at)];
}

function lastOrder(candidates: readonly Candidate[]): string | undefined {
  return candidates.map(({ order }) => order.value).sort().at(-1);
}

/** The place one row up (`by` -1) or down (1) from the `moved` candidates, across sections; undefined at the week's ends. */
export function placeBeside(groups: readonly SectionGroup[], moved: ReadonlySet<string>, by: -1 | 1): Place | undefined {
  const isMoved = ({ identity }: Candidate): boolean => moved.has(identity);
  const holds = ({ candidates }: SectionGroup): boolean => candidates.some(isMoved);
  const home = by < 0 ? groups.findIndex(holds) : groups.findLastIndex(holds);
  const group = groups[home];
  if (!group) return undefined;
  const { section, candidates } = group;
  const edge = by < 0 ? candidates.findIndex(isMoved) : candidates.findLastIndex(isMoved);
  const neighbour = candidates[edge + by];
  if (neighbour) return { section: section.id, above: by < 0 ? neighbour.identity : candidates[edge + 2]?.identity };
  const other = groups[home + by];
  return other && { section: other.section.id, above: by < 0 ? undefined : other.candidates[0]?.identity };
}
