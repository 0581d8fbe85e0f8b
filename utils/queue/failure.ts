/** Why the database could not do its work. */
export type QueueFailure = 'full' | 'unusable';

/** What the error names of IndexedDB and Dexie mean to a person; anything else makes the database unusable. */
const FAILURES: readonly { name: string; failure: QueueFailure }[] = [
  { name: 'QuotaExceededError', failure: 'full' },
];

/** Sorts an error that the database threw; Dexie wraps the browser's own in `inner`. */
export function failureOf(error: unknown): QueueFailure {
  const names = [error, inner(error), inner(inner(error))].map(nameOf);
  return FAILURES.find(({ name }) => names.includes(name))?.failure ?? 'unusable';
}

function inner(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'inner' in error ? error.inner : undefined;
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
