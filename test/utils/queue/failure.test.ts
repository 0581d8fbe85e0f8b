import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { failureOf } from '@/utils/queue/failure';
import { watch } from '@/utils/queue/watch';
import { freshDatabase } from './sources';

test.each([
  ['the browser’s own word for a full disk', new DOMException('', 'QuotaExceededError'), 'full'],
  ['Dexie’s, around the browser’s', new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError')), 'full'],
  ['a database of a newer build, as Dexie says it to those who wait', new Dexie.DatabaseClosedError(new DOMException('', 'VersionError')), 'newer'],
  ['one that was closed while it was waited for', new Dexie.DatabaseClosedError(), 'blocked'],
  ['one that would not open', new Dexie.DatabaseClosedError(new DOMException('', 'UnknownError')), 'unusable'],
  ['a damaged one', new DOMException('', 'UnknownError'), 'unusable'],
  ['anything else', 'boom', 'unusable'],
])('%s', async (_, error, failure) => {
  expect(await failureOf(error)).toBe(failure);
});

test.each([
  ['that has none of our tables is unusable', 0, 'unusable'],
  ['of a newer build is left alone', 1, 'newer'],
])('a database %s', async (_, ahead, failure) => {
  const db = freshDatabase();
  await new Promise((resolve) => {
    indexedDB.open(db.name, (db.verno + ahead) * 10).onsuccess = ({ target }) => resolve(target instanceof IDBOpenDBRequest && target.result.close());
  });
  expect(await failureOf(await db.candidates.count().catch((error: unknown) => error))).toBe(failure);
});

test('who asks second is told why a database would not open, too', async () => {
  const db = freshDatabase();
  await new Promise((resolve) => {
    indexedDB.open(db.name, (db.verno + 1) * 10).onsuccess = ({ target }) => resolve(target instanceof IDBOpenDBRequest && target.result.close());
  });
  const ask = (): Promise<unknown> => new Promise((resolve) => void watch(() => db.candidates.count(), { onAnswer: resolve, onError: resolve }));
  await ask();
  expect(await failureOf(await ask())).toBe('newer');
});
