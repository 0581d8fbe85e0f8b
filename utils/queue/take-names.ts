import type { KnownContributor, QueueDatabase } from './database';
import { selfOf } from './self';

/** Keeps what others call themselves; who gives no name keeps the one they had. Call it inside the transaction that uses it. */
export async function takeNames(contributors: readonly KnownContributor[], db: QueueDatabase): Promise<void> {
  const { contributor } = await selfOf(db);
  const others = contributors.filter(({ id, name }) => id !== contributor && name !== '');
  const known = await db.contributors.bulkGet(others.map(({ id }) => id));
  await db.contributors.bulkPut(others.filter(({ name }, at) => known[at]?.name !== name));
}
