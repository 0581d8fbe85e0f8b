import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundedLine, plainLine } from '@/utils/digest/text/plain-line';

it.each([
  ['一行\n两行\r\n三行', '一行 两行 三行', 'line breaks become one space'],
  ['  a \t b  ', 'a b', 'runs of spaces and the ends are trimmed'],
  ['a\u0000b\u0007c', 'abc', 'control characters go'],
  ['a\u202egnp.exe', 'agnp.exe', 'bidirectional overrides go'],
  ['a\u200bb\ufeff', 'ab', 'zero-width spaces go'],
  ['👨‍👩‍👧', '👨‍👩‍👧', 'the joiners inside an emoji stay'],
  ['\ud83d x', '\ufffd x', 'half an emoji becomes the replacement character'],
  ['区块链\u3000理事会', '区块链\u3000理事会', 'an ideographic space inside stays'],
])('%j → %j: %s', (text, line) => {
  expect(plainLine(text)).toBe(line);
});

it('changes nothing the second time', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plainLine(plainLine(text)) === plainLine(text)));
});

it.each([
  ['short', 10, 'short'],
  ['a'.repeat(11), 10, `${'a'.repeat(9)}…`],
  [`${'a'.repeat(8)}👍👍`, 10, `${'a'.repeat(8)}…`],
  ['x'.repeat(1_000_000), 5, 'xxxx…'],
])('bounds %j', (text, limit, line) => {
  expect(boundedLine(text, limit)).toBe(line);
});
