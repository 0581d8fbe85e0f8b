import type { Candidate } from '@/utils/digest/candidate';
import { capturedTitleOf } from '@/utils/digest/candidate-state';
import { linkSections } from '@/utils/digest/section';
import type { KeyBinding } from './keys';
import { QUEUE_KEYS } from './queue-keys';
import { rowFrom } from './rows';
import type { Surface } from './surface';
import type { RowActions } from './use-row-actions';

/** A row with the focus, and what its keys act on: itself or, where it is one of several selected, all of them. */
interface Row {
  list: Element | null;
  candidate: Candidate;
  targets: readonly Candidate[];
  actions: RowActions;
}

/** The keys of a row in any queue. */
export function rowKeys({ list, candidate, targets, actions }: Row, { services, messages, settings, attempt }: Surface): KeyBinding[] {
  const putUnder = (index: number): void => {
    const section = linkSections(settings.sections)[index];
    if (section) actions.putUnder(targets, section.id);
  };
  return [
    { ...QUEUE_KEYS.next, run: () => rowFrom(list, candidate.identity, 1)?.focus() },
    { ...QUEUE_KEYS.previous, run: () => rowFrom(list, candidate.identity, -1)?.focus() },
    { ...QUEUE_KEYS.remove, run: () => actions.remove(targets) },
    { ...QUEUE_KEYS.turn, run: () => actions.turn(targets) },
    { ...QUEUE_KEYS.original, run: () => attempt(services.edit(candidate, { title: capturedTitleOf(candidate) ?? candidate.title.value })) },
    { ...QUEUE_KEYS.visit, run: () => attempt(services.open(candidate.address.value), messages.status.openFailed) },
    ...QUEUE_KEYS.section.keys.map((key, index) => ({ keys: [key], run: () => putUnder(index) })),
  ];
}
