import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/digest/settings';
import { addCandidate } from '@/utils/queue/add';
import { changeSettings } from '@/utils/queue/change-settings';
import { readSettings, watchSettings } from '@/utils/queue/settings';
import { redo, undo } from '@/utils/queue/undo';
import { freshDatabase, sourceOf } from './sources';

test('what was decided is there, stamped, and the rest is as by default', async () => {
  const db = freshDatabase();
  await changeSettings({ name: '微信群', spacing: false }, 1000, db);
  expect(await readSettings(db)).toEqual({ ...DEFAULT_SETTINGS, name: '微信群', spacing: false });
  expect(await db.settings.get('name')).toMatchObject({ value: '微信群', stamp: { at: 1000, tick: 0 } });
});

test('settings and candidates are undone and done again in the order they were changed', async () => {
  const db = freshDatabase();
  await changeSettings({ theme: 'dark' }, 1000, db);
  await addCandidate(sourceOf('one'), '2018-W04', 2000, {}, db);
  await changeSettings({ theme: 'light', language: 'en' }, 3000, db);
  const state = async (): Promise<unknown[]> => {
    const { theme, language } = await readSettings(db);
    return [theme, language, (await db.candidates.toArray()).filter(({ removed }) => !removed.value).length];
  };
  const states = [['light', 'en', 1], ['dark', 'auto', 1], ['dark', 'auto', 0], ['auto', 'auto', 0]];
  expect(await state()).toEqual(states[0]);
  for (const expected of states.slice(1)) {
    expect(await undo(4000, db)).toBe('turned');
    expect(await state()).toEqual(expected);
  }
  expect(await undo(4000, db)).toBe('nothing');
  for (const expected of states.toReversed().slice(1)) {
    expect(await redo(5000, db)).toBe('turned');
    expect(await state()).toEqual(expected);
  }
});

test('typing in one session is one change, and typing back is none', async () => {
  const db = freshDatabase();
  for (const name of ['微', '微信', '微信群']) await changeSettings({ name }, 1000, db, 'typing');
  await changeSettings({ group: '区' }, 1000, db, 'another');
  await changeSettings({ group: '' }, 1000, db, 'another');
  expect(await db.changes.count()).toBe(1);
  await undo(2000, db);
  expect((await readSettings(db)).name).toBe('');
});

test('what is so already leaves no trace', async () => {
  const db = freshDatabase();
  await changeSettings({ sections: DEFAULT_SETTINGS.sections.map((section) => ({ ...section })), theme: 'auto' }, 1000, db);
  expect(await db.changes.count()).toBe(0);
});

test('a watcher is told of every change', async () => {
  const db = freshDatabase();
  const told: Settings[] = [];
  const stop = watchSettings({ onAnswer: (settings) => void told.push(settings), onError: (error) => expect.unreachable(String(error)) }, db);
  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(1);
  await changeSettings({ name: 'x' }, 1000, db);
  await expect.poll(() => told.at(-1)?.name, { timeout: 10_000 }).toBe('x');
  stop();
});
