import { expect, test } from 'vitest';
import { changeBorrowed, readBorrowed } from '@/utils/queue/borrowed';
import { selfOf } from '@/utils/queue/self';
import { freshDatabase } from './sources';

const SOME = { permissions: ['tabs' as const], origins: ['https://a.example/*'] };

test('what is borrowed is noted beside what this browser knows of itself, and leaves nothing once it is given back', async () => {
  const db = freshDatabase();
  expect(await readBorrowed(db)).toEqual({ permissions: [], origins: [] });
  await changeBorrowed(({ permissions, origins }) => ({ permissions: [...permissions, ...SOME.permissions], origins: [...origins, ...SOME.origins] }), db);
  expect(await readBorrowed(db)).toEqual(SOME);
  const { contributor } = await selfOf(db);
  await changeBorrowed(() => ({ permissions: [], origins: [] }), db);
  expect(await db.self.toArray()).toEqual([{ key: 'self', contributor }]);
});
