import { describe, expect, test } from 'vitest';
import { comesAfter, releaseNotes } from '@/.store/release-notes';

describe('one version comes after another', () => {
  test.each([
    ['0.1.1', '0.1.0', true],
    ['0.10.0', '0.9.9', true],
    ['1.0.0', '0.99.99', true],
    ['0.1.0', '0.1.0', false],
    ['0.1.9', '0.2.0', false],
    ['0.2', '0.1.0', false],
    ['v0.2.0', '0.1.0', false],
    ['0.2.0-beta', '0.1.0', false],
    ['00.2.0', '0.1.0', false],
    ['', '0.1.0', false],
  ])('%s after %s: %s', (version, before, after) => {
    expect(comesAfter(version, before)).toBe(after);
  });
});

describe('the notes of a release', () => {
  test('are the subjects of its commits', () => {
    expect(releaseNotes('0.2.0', ['Save tabs', 'Undo an import'])).toBe('Linkweek 0.2.0\n\n- Save tabs\n- Undo an import\n');
  });
  test('say so of the first one', () => {
    expect(releaseNotes('0.1.0', undefined)).toContain('The first release.');
  });
  test('say so where nothing that is shipped has changed', () => {
    expect(releaseNotes('0.2.1', [])).toContain('Nothing in the extension itself has changed.');
  });
});
