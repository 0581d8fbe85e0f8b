import type { Candidate } from '@/utils/digest/candidate';
import { capturedTitleOf } from '@/utils/digest/candidate-edit';
import type { KeyBinding } from './keys';
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
  return [
    { keys: ['ArrowDown', 'j'], run: () => rowFrom(list, candidate.identity, 1)?.focus() },
    { keys: ['ArrowUp', 'k'], run: () => rowFrom(list, candidate.identity, -1)?.focus() },
    { keys: ['Delete', 'Backspace'], run: () => actions.remove(targets) },
    { keys: ['d'], run: () => actions.turn(targets) },
    { keys: ['r'], run: () => attempt(services.edit(candidate, { title: capturedTitleOf(candidate) ?? candidate.title.value })) },
    { keys: ['o'], run: () => attempt(services.open(candidate.address.value), messages.status.openFailed) },
    ...settings.sections.map(({ id }, index) => ({ keys: [`${index + 1}`], run: () => actions.putUnder(targets, id) })),
  ];
}
