import { describe, expect, test } from 'vitest';
import { markdownSections } from '@/utils/digest/export/markdown';
import { fieldsOf } from '@/utils/digest/fields-of';
import { addCandidate } from '@/utils/queue/add';
import { editCandidate } from '@/utils/queue/edit';
import { readSettings } from '@/utils/queue/settings';
import { undo } from '@/utils/queue/undo';
import { standingIn } from '@/utils/queue/week';
import { freshDatabase, sourceOf } from './sources';
import { putStored, STORED } from './stored/stored';

test('there is a database of every version to open', () => {
  const versions = Array.from({ length: freshDatabase().verno }, (_, at) => at + 1);
  expect([...new Set(STORED.map(({ version }) => Math.floor(version / 10)))].toSorted()).toEqual(versions);
});

describe.each(STORED)('a database of version $version, with $what', (stored) => {
  const opened = async (): Promise<ReturnType<typeof freshDatabase>> => {
    const db = freshDatabase();
    await putStored(db.name, stored);
    return db;
  };

  test('is opened with every row as it was, and with every table', async () => {
    const db = await opened();
    for (const [table, { rows }] of Object.entries(stored.stores)) expect(await db.table(table).toArray()).toEqual(rows.toSorted(byKey).map((row) => expect.objectContaining(row)));
    expect(db.backendDB().version).toBe(db.verno * 10);
    expect([...db.backendDB().objectStoreNames].toSorted()).toEqual(db.tables.map(({ name }) => name).toSorted());
  });

  test('goes on: its links come out as Markdown, are edited, undone, and joined by others', async () => {
    const db = await opened();
    const { sections } = await readSettings(db);
    const written = async (): Promise<string> => markdownSections(await standingIn('2018-W04', db), sections);
    const before = await written();
    expect(before).toContain('* [第一篇](https://stored.example/a/1)，作者 甲\n');
    expect(before).toContain('* [第二篇](https://stored.example/a/2)\n');
    expect(before).not.toMatch(/移除的一篇|落选的一篇/);
    expect((await addCandidate(sourceOf('one', { identities: ['one.example/', 'stored:3'] }), '2018-W04', 1_600_000_000_000, {}, db)).kind).toBe('repeat');
    const { candidate } = await addCandidate(sourceOf('new'), '2018-W04', 1_600_000_000_000, {}, db);
    await editCandidate({ week: '2018-W04', identity: 'stored.example/a/1' }, { dropped: true }, 1_600_000_000_001, db);
    const [one, ...others] = (await standingIn('2018-W04', db)).map(fieldsOf);
    expect(one).toMatchObject({ title: '第一篇', dropped: true });
    expect(others.at(-1)).toEqual(fieldsOf(candidate));
    await undo(1_600_000_000_002, db);
    await undo(1_600_000_000_003, db);
    expect(await written()).toBe(before);
    // What was done before the upgrade can still be taken back.
    while ((await undo(1_600_000_000_004, db)) !== 'nothing');
    expect(await written()).not.toContain('第一篇');
  });
});

/** The rows of a table in the order of their keys, which our fixtures' first two or one fields hold. */
function byKey(one: object, other: object): number {
  const key = (row: object): string => JSON.stringify(Object.values(row).slice(0, 2));
  return key(one) < key(other) ? -1 : 1;
}
