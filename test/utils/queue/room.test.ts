import { afterEach, describe, expect, test, vi } from 'vitest';
import { addCandidate } from '@/utils/queue/add';
import type { QueueDatabase, Waiting } from '@/utils/queue/database';
import { connectTo, noteFolder } from '@/utils/queue/folder';
import { putOutAgain, takeOut } from '@/utils/queue/outbox';
import { noteShared } from '@/utils/queue/own-week';
import { forgetFiles, noteFiles } from '@/utils/queue/remote-files';
import { changeRequests } from '@/utils/queue/requests';
import { askAhead, isFull } from '@/utils/queue/room';
import { freshDatabase, sourceOf } from './sources';

const WEEK = '2018-W04';
const FOLDER = { address: 'https://dav.example/a/', user: 'u', password: 'p' };
const SEEN = [{ path: 'a/', mark: '1' }];

/** What is noted beside what a person does, which nobody sees fail. */
const NOTES: readonly [string, (db: QueueDatabase, waiting: readonly Waiting[]) => Promise<unknown>][] = [
  ['how the folder stands', (db) => noteFolder(FOLDER.address, (row) => ({ ...row, polls: row.polls + 1 }), db)],
  ['how often its server was asked', (db) => changeRequests(() => ({ 1: 1 }), db)],
  ['what it has of ours', (db, waiting) => takeOut(db, FOLDER.address, waiting)],
  ['what it has lost of ours', (db) => putOutAgain('2018-W05', db)],
  ['what is in it', (db) => noteFiles([{ path: 'b/', mark: '1' }], db)],
  ['what is gone from it', (db) => forgetFiles(['a/'], db)],
  ['what others may have', (db) => noteShared({ candidates: [{ week: WEEK, identity: 'one.example/' }] }, db)],
];

afterEach(() => vi.restoreAllMocks());

test('a disk with less left than the browser keeps back is full, and each time is asked anew', async () => {
  expect(await isFull()).toBe(false);
  const estimate = vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: 100e6, usage: 90e6 });
  expect(await isFull()).toBe(true);
  expect(estimate).toHaveBeenCalledOnce();
});

test('what was asked ahead is the answer once, and for a moment', async () => {
  const estimate = vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: 100e6, usage: 90e6 });
  askAhead();
  expect(await isFull()).toBe(true);
  expect(estimate).toHaveBeenCalledTimes(1);
  estimate.mockResolvedValue({ quota: 100e6, usage: 0 });
  expect(await isFull()).toBe(false);
  askAhead();
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1001);
  estimate.mockResolvedValue({ quota: 100e6, usage: 90e6 });
  expect(await isFull()).toBe(true);
});

test('a browser that does not say is not full', async () => {
  vi.spyOn(navigator.storage, 'estimate').mockRejectedValue(new Error('not here'));
  expect(await isFull()).toBe(false);
});

describe('a full disk, where one more write could cost the whole database, is not written to: of the group’s folder', () => {
  const rowsOf = async (db: QueueDatabase): Promise<unknown> => Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));

  test.each(NOTES)('%s', async (_, note) => {
    const db = freshDatabase();
    await addCandidate(sourceOf('one'), WEEK, 1000, {}, db);
    await connectTo(FOLDER, db);
    await noteFiles(SEEN, db);
    const [before, waiting] = [await rowsOf(db), await db.outbox.toArray()];
    // A page can't be given a full disk; what happens on a real one is tried in the browser.
    vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: 100e6, usage: 90e6 });
    await expect(note(db, waiting)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await rowsOf(db)).toEqual(before);
    vi.restoreAllMocks();
    await note(db, waiting);
    expect(await rowsOf(db)).not.toEqual(before);
  });
});
