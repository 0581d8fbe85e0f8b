import type { Candidate, Fields } from './candidate';

/** The present values of a candidate's fields. */
export function fieldsOf(candidate: Candidate): Fields {
  const { title, address, note, section, order, dropped, removed } = candidate;
  return { title: title.value, address: address.value, note: note.value, section: section.value, order: order.value, dropped: dropped.value, removed: removed.value };
}
