import type { KnownContributor, QueueDatabase } from './database';
import { selfOf } from './self';

/**
 * Keeps what others call themselves. Files come in any order, so a name is kept until one that is given later; who
 * gives none keeps the one they had. Call it inside the transaction that uses it.
 */
export async function takeNames(contributors: readonly KnownContributor[], db: QueueDatabase): Promise<void> {
  const { contributor } = await selfOf(db);
  const others = contributors.filter(({ id, name }) => id !== contributor && name !== '');
  const known = new Map((await db.contributors.bulkGet(others.map(({ id }) => id))).flatMap((row) => (row ? [[row.id, row]] : [])));
  const newer = others.filter(({ id, name, at = 0 }) => {
    const row = known.get(id);
    return !row || row.name === '' || (at >= (row.at ?? 0) && (name !== row.name || at !== row.at));
  });
  await db.contributors.bulkPut(newer);
}
