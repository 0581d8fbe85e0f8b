import { expect, test } from 'vitest';
import { isWhole, withSum } from '@/utils/digest/share/checksum';

const OLD = withSum('{"title":"旧的题目","note":"甲"');
const NEW = withSum('{"title":"新的题目","note":"乙"');

test('a file is JSON, and whole', () => {
  expect(JSON.parse(OLD)).toMatchObject({ title: '旧的题目', note: '甲' });
  expect(isWhole(OLD)).toBe(true);
});

test.each([
  ['half new and half old, and JSON all the same', NEW.slice(0, 15) + OLD.slice(15), false],
  ['a letter changed', OLD.replace('甲', '丙'), false],
  ['the sum of another', OLD.slice(0, -14) + NEW.slice(-14), false],
  ['of one that writes no sum', '{"title":"题目"}', true],
])('%s', (_, text, whole) => {
  expect(() => JSON.parse(text)).not.toThrow();
  expect(isWhole(text)).toBe(whole);
});
