import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { failureOf } from '@/utils/queue/failure';
import { freshDatabase } from './sources';

test.each([
  ['the browser’s own word for a full disk', new DOMException('', 'QuotaExceededError'), 'full'],
  ['Dexie’s, around the browser’s', new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError')), 'full'],
  ['a damaged one', new DOMException('', 'UnknownError'), 'unusable'],
  ['anything else', 'boom', 'unusable'],
])('%s', (_, error, failure) => {
  expect(failureOf(error)).toBe(failure);
});

test('a database that has none of our tables is unusable', async () => {
  const db = freshDatabase();
  await new Promise((resolve) => {
    indexedDB.open(db.name, 990).onsuccess = ({ target }) => resolve(target instanceof IDBOpenDBRequest && target.result.close());
  });
  expect(failureOf(await db.candidates.count().catch((error: unknown) => error))).toBe('unusable');
});
