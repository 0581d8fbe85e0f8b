import { expect, test } from 'vitest';
import { chordName } from '@/components/chord-name';
import { KEY_TABLE, type KeyName } from '@/components/key-table';
import { LINES } from '@/components/KeyList';
import { runKey } from '@/components/keys';

test('every key that does something is listed, but for second names of one that is', () => {
  const listed = new Set<string>(LINES.flatMap(({ keys }) => keys));
  expect(Object.keys(KEY_TABLE).filter((name) => !listed.has(name))).toEqual(['redoToo']);
});

test.each<[KeyName, string]>([
  ['undo', 'Ctrl+Z'],
  ['redo', 'Ctrl+Shift+Z'],
  ['moveUp', 'Alt+↑'],
  ['selectDown', 'Shift+↓'],
  ['remove', 'Del'],
  ['help', '?'],
])('%s is shown as %s', (name, shown) => {
  expect(chordName(KEY_TABLE[name])).toBe(shown);
});

test.each<[KeyboardEventInit, KeyName | undefined]>([
  [{ key: 'z', ctrlKey: true }, 'undo'],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
  [{ key: 'z', metaKey: true }, 'undo'],
  [{ key: 'z' }, undefined],
  [{ key: 'ArrowUp' }, 'previous'],
  [{ key: 'ArrowUp', altKey: true }, 'moveUp'],
  [{ key: 'J' }, 'next'],
  [{ key: '?', shiftKey: true }, 'help'],
])('%j does: %s', (init, expected) => {
  const done: string[] = [];
  const names: readonly KeyName[] = ['undo', 'redo', 'moveUp', 'previous', 'next', 'help'];
  runKey(new KeyboardEvent('keydown', init), names.map((name) => ({ ...KEY_TABLE[name], run: () => void done.push(name) })));
  expect(done).toEqual(expected === undefined ? [] : [expected]);
});
