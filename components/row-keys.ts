import type { Candidate } from '@/utils/digest/candidate';
import { capturedTitleOf } from '@/utils/digest/candidate-state';
import { linkSections } from '@/utils/digest/section';
import { KEY_TABLE } from './key-table';
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
  const putUnder = (index: number): void => {
    const section = linkSections(settings.sections)[index];
    if (section) actions.putUnder(targets, section.id);
  };
  return [
    { ...KEY_TABLE.next, run: () => rowFrom(list, candidate.identity, 1)?.focus() },
    { ...KEY_TABLE.previous, run: () => rowFrom(list, candidate.identity, -1)?.focus() },
    { ...KEY_TABLE.remove, run: () => actions.remove(targets) },
    { ...KEY_TABLE.turn, run: () => actions.turn(targets) },
    { ...KEY_TABLE.original, run: () => attempt(services.edit(candidate, { title: capturedTitleOf(candidate) ?? candidate.title.value })) },
    { ...KEY_TABLE.visit, run: () => attempt(services.open(candidate.address.value), messages.status.openFailed) },
    ...KEY_TABLE.section.keys.map((key, index) => ({ keys: [key], run: () => putUnder(index) })),
  ];
}
