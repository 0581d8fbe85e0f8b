import type { RefObject } from 'preact';
import type { Candidate, Fields } from '@/utils/digest/candidate';
import type { SectionId } from '@/utils/digest/section';
import { neighbourOf, rowOf } from './rows';
import { useSurface } from './surface';

/** What can be done to candidates of a queue, one or many; each is one change, undone as one. */
export interface RowActions {
  remove: (candidates: readonly Candidate[]) => void;
  /** Drops them all, or picks them again where all are dropped. */
  turn: (candidates: readonly Candidate[]) => void;
  putUnder: (candidates: readonly Candidate[], section: SectionId) => void;
  /** Gives the focus to a row that stays, before these are taken off the screen. */
  leave: (candidates: readonly Candidate[]) => void;
  /** Gives the focus to the first of these. */
  stay: (candidates: readonly Candidate[]) => void;
}

/** Whether every one of them is dropped. */
export function allDropped(candidates: readonly Candidate[]): boolean {
  return candidates.every(({ dropped }) => dropped.value);
}

/** The actions on the rows of a list. */
export function useRowActions(list: RefObject<HTMLElement | null>): RowActions {
  const { services, messages, say, attempt } = useSurface();
  const edit = async (candidates: readonly Candidate[], fields: Partial<Fields>, done = ''): Promise<void> => {
    await services.editAll(candidates.map(({ week, identity }) => ({ week, identity, fields })));
    say(done);
  };
  const leave: RowActions['leave'] = (candidates) => (neighbourOf(list.current, new Set(candidates.map(({ identity }) => identity))) ?? list.current)?.focus();
  const { removed, removedMany, dropped, picked } = messages.status;
  return {
    leave,
    stay: ([first]) => first && rowOf(list.current, first.identity)?.focus(),
    remove: (candidates) => {
      leave(candidates);
      attempt(edit(candidates, { removed: true }, candidates.length === 1 ? removed(candidates[0]?.title.value ?? '') : removedMany(candidates.length)));
    },
    turn: (candidates) => {
      const drop = !allDropped(candidates);
      attempt(edit(candidates, { dropped: drop }, (drop ? dropped : picked)(candidates.length)));
    },
    putUnder: (candidates, section) => attempt(edit(candidates, { section })),
  };
}
