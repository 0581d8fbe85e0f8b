import fc from 'fast-check';
import { pangu } from 'pangu/browser';
import { describe, expect, it } from 'vitest';
import { spaced } from '@/utils/digest/text/spacing';

describe('the house’s spacing', () => {
  it.each([
    ['', ''],
    ['区块链', '区块链'],
    ['一文解惑EOS原理', '一文解惑 EOS 原理'],
    ['第3期，区块链周报', '第 3 期，区块链周报'],
    ['关于“比特币”的几点思考', '关于 “比特币” 的几点思考'],
    ['《杜甫·将赴荆南》', '《杜甫・将赴荆南》'],
    ['Linux“内核”5.0发布', 'Linux “内核” 5.0 发布'],
    ['还有……吗', '还有…… 吗'],
    [' 年内 预将再加息 ', '年内 预将再加息'],
    ['Top 10 ETH Contracts', 'Top 10 ETH Contracts'],
  ])('%j becomes %j', (title, expected) => {
    expect(spaced(title)).toBe(expected);
  });

  it('is the library’s, also where the library is not asked', () => {
    const chinese = fc.oneof(fc.integer({ min: 0x3040, max: 0x30ff }), fc.integer({ min: 0x3400, max: 0x9fff }), fc.constantFrom(...'《》〈〉「」『』【】（），。、；：？！ ·…“”—～'.split('').map((sign) => sign.charCodeAt(0)))).map((code) => String.fromCharCode(code));
    const latin = fc.constantFrom(...'AZaz09 ');
    const quoting = fc.constantFrom(...'中の文Az9 “”《，');
    const title = fc.oneof(fc.string({ unit: quoting, maxLength: 20 }), fc.string({ unit: chinese, maxLength: 30 }), fc.string({ unit: fc.oneof(chinese, latin), maxLength: 30 }), fc.string({ unit: fc.oneof(chinese, fc.string({ minLength: 1, maxLength: 1 })), maxLength: 30 }));
    fc.assert(fc.property(title, (text) => spaced(text) === pangu.spacingText(text).trim()), { numRuns: 20_000, seed: 20180122 });
  });
});
