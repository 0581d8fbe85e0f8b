import { expect, test } from 'vitest';
import type { FolderProblem } from '@/utils/digest/share/folder-problem';
import { isWithin, leftAlone } from '@/utils/extension/folder/left-alone';

const NOW = 1_600_000_000_000;
const MINUTE = 60_000;

test.each<[FolderProblem | undefined, boolean]>([
  [undefined, false],
  [{ kind: 'wrong-password' }, true],
  [{ kind: 'busy', until: NOW + 1 }, true],
  [{ kind: 'busy', until: NOW + 60 * MINUTE }, true],
  [{ kind: 'busy', until: NOW }, false],
  [{ kind: 'busy', until: NOW + 61 * MINUTE }, false],
  [{ kind: 'busy', until: NOW + MINUTE, ours: true }, false],
  [{ kind: 'unreachable' }, false],
  [{ kind: 'offline' }, false],
  [{ kind: 'locked' }, false],
  [{ kind: 'forbidden' }, false],
  [{ kind: 'no-permission' }, false],
])('%j: is the folder left alone? %s', (problem, expected) => {
  expect(leftAlone(problem, NOW)).toBe(expected ? problem : undefined);
});

test.each([
  [undefined, false],
  [NOW, true],
  [NOW - MINUTE + 1, true],
  [NOW - MINUTE, false],
  [NOW + 1, false],
  [NOW + 365 * 24 * 60 * MINUTE, false],
])('%s is within the last minute: %s', (at, expected) => {
  expect(isWithin(at, MINUTE, NOW)).toBe(expected);
});
