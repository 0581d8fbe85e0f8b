import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromShareText, toShareText } from '@/utils/digest/share/share-text';
import { RUNS, SEED } from './rows';

const BYTES = Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256);
const TEXT = toShareText('张三的 12 条链接', BYTES);
const whole = [{ bytes: BYTES }];

describe('a text for the chat', () => {
  test('begins with the line that people read', () => {
    expect(TEXT.split('\n')[0]).toBe('张三的 12 条链接');
  });

  test.each([
    ['as it is', TEXT, whole],
    ['with other line breaks', TEXT.replaceAll('\n', '\r\n'), whole],
    ['with lines run together', TEXT.replaceAll('\n', ' '), whole],
    ['with spaces a program put in', TEXT.replaceAll('\n', '\u00a0\n\u200b'), whole],
    ['quoted', TEXT.replaceAll('\n', '\n> '), whole],
    ['among other messages', `李四：看看这个\n${TEXT}\n王五：好`, whole],
    ['twice', `${TEXT}\n${TEXT}`, [...whole, ...whole]],
    ['cut off', TEXT.slice(0, 300), [{ reason: 'cut-off' }]],
    ['without its last mark', TEXT.slice(0, -9), [{ reason: 'cut-off' }]],
    ['with a line lost', TEXT.split('\n').toSpliced(3, 1).join('\n'), [{ reason: 'cut-off' }]],
    ['with something typed in', TEXT.replace('\n:linkweek', 'abc\n:linkweek'), [{ reason: 'changed' }]],
    ['of a newer form', TEXT.replace('linkweek:1:', 'linkweek:2:'), [{ reason: 'newer', version: 2 }]],
    ['that is none', '今天天气不错', [{ reason: 'nothing-shared' }]],
    ['of nothing', '', [{ reason: 'nothing-shared' }]],
  ])('%s', (_, text, found) => {
    expect(fromShareText(text)).toEqual(found);
  });

  test('any bytes come back', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), fc.string(), (bytes, line) => void expect(fromShareText(toShareText(line.replaceAll(':', ''), bytes))).toEqual([{ bytes: Uint8Array.from(bytes) }])), { numRuns: RUNS, seed: SEED });
  });
});
