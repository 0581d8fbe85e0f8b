import { FIELDS, stampAll, TEXT_LIMIT, type Candidate, type Fields } from './candidate';
import { boundedLine } from '@/utils/digest/text/plain-line';
import { fieldsOf } from './fields-of';
import type { Stamp } from './stamp';

/**
 * What a person typed, as it is stored: a title or note is one bounded line that keeps the spacing
 * typed. An emptied title is no change, for a link without text can't be seen or clicked.
 */
export function cleanEdit({ title, note, ...rest }: Partial<Fields>): Partial<Fields> {
  const line = title === undefined ? '' : boundedLine(title, TEXT_LIMIT);
  return { ...rest, ...(line === '' ? {} : { title: line }), ...(note === undefined ? {} : { note: boundedLine(note, TEXT_LIMIT) }) };
}

/** The part of `edit` that would change `candidate`. */
export function differing(candidate: Candidate, edit: Partial<Fields>): Partial<Fields> {
  const now = fieldsOf(candidate);
  return pickFields(edit, (field) => edit[field] !== now[field]);
}

/** The fields of `from` that `edit` names: what undoing `edit` sets again. */
export function before(candidate: Candidate, edit: Partial<Fields>): Partial<Fields> {
  return pickFields(fieldsOf(candidate), (field) => field in edit);
}

function pickFields(fields: Partial<Fields>, wanted: (field: keyof Fields) => boolean): Partial<Fields> {
  const picked = FIELDS.filter((field) => fields[field] !== undefined && wanted(field)).map((field) => [field, fields[field]]);
  return Object.fromEntries(picked);
}

/** A candidate with `edit` applied, each field it names stamped. */
export function edited(candidate: Candidate, edit: Partial<Fields>, stamp: Stamp): Candidate {
  const all = stampAll({ ...fieldsOf(candidate), ...edit }, stamp);
  return { ...candidate, ...Object.fromEntries(FIELDS.filter((field) => edit[field] !== undefined).map((field) => [field, all[field]])) };
}
