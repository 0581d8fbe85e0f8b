import { describe, expect, test } from 'vitest';
import { plainSpacedTitleOf } from '@/utils/digest/text/plain-spaced-title';
import { spacedTitleOf } from '@/utils/digest/text/spaced-title';

describe('a title that needs few rules is spaced without the others', () => {
  test.each(['一文解惑EOS原理', '关于“比特币”的几点思考', 'Top 10 ETH Contracts', '  两行\n标题 ', '', '长'.repeat(500)])('%j', (title) => {
    expect(plainSpacedTitleOf(title)).toBe(spacedTitleOf(title));
  });

  test.each(['我为什么看空比特币/以太币？', '物联网全景动态图谱2.0|PaaS平台', '长'.repeat(1_000_000)])('and %j is left to them', (title) => {
    expect(plainSpacedTitleOf(title)).toBeUndefined();
  });
});
