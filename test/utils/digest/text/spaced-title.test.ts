import { describe, expect, test } from 'vitest';
import { spacedTitleOf } from '@/utils/digest/text/spaced-title';

describe('a title is stored in the house style', () => {
  test.each([
    ['关于“比特币”的几点思考', '关于 “比特币” 的几点思考'],
    ['一文解惑EOS.IO原理', '一文解惑 EOS.IO 原理'],
    ['我为什么看空比特币/以太币？', '我为什么看空比特币 / 以太币？'],
    ['物联网全景动态图谱2.0|PaaS物联网平台汇总（上篇）', '物联网全景动态图谱 2.0|PaaS 物联网平台汇总（上篇）'],
    ['Top 10 ETH Contracts', 'Top 10 ETH Contracts'],
    ['  两行\n标题 ', '两行 标题'],
  ])('%j → %j', (title, stored) => {
    expect(spacedTitleOf(title)).toBe(stored);
  });

  test('and never grows without bound', () => {
    expect(spacedTitleOf('长'.repeat(1_000_000))).toHaveLength(500);
  });
});
