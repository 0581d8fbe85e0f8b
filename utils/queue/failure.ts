import { isFull } from './room';

/** Why the database could not do its work. */
export type QueueFailure = 'full' | 'newer' | 'blocked' | 'private' | 'unusable';

/** What the error names of IndexedDB and Dexie mean to a person; anything else makes the database unusable. */
const FAILURES: Readonly<Record<string, QueueFailure>> = {
  QuotaExceededError: 'full',
  // The database has a higher version than this build of ours knows.
  VersionError: 'newer',
  // We close it ourselves, and only where opening takes too long because somebody holds it; see `QueueDatabase`.
  DatabaseClosedError: 'blocked',
  // In a private window Firefox opens no database for an extension's pages (seen in 153).
  ...(import.meta.env.FIREFOX ? { InvalidStateError: 'private' } : {}),
};

/** Sorts an error that the database threw; Dexie wraps the browser's own in `inner`, once or twice. */
export async function failureOf(error: unknown): Promise<QueueFailure> {
  const inner = hasInner(error) ? error.inner : undefined;
  if (inner !== undefined && inner !== null) return failureOf(inner);
  // On a disk without room Chromium says no more than that the database is broken (seen in 156).
  return FAILURES[nameOf(error)] ?? ((await isFull()) ? 'full' : 'unusable');
}

function hasInner(error: unknown): error is { inner: unknown } {
  return typeof error === 'object' && error !== null && 'inner' in error;
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
