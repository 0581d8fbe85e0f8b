import { describe, expect, test } from 'vitest';
import { candidateFrom, fieldsOf, titleOf, type CandidateSource } from '@/utils/digest/candidate';
import { before, cleanEdit, differing, edited } from '@/utils/digest/candidate-edit';

const SOURCE: CandidateSource = { title: '一文看懂EOS', capturedTitle: '一文看懂EOS - 站', address: 'https://a.example/', capturedAddress: 'https://a.example/?x', identities: ['a.example/'], section: 'articles', site: '站' };
const STAMP = { at: 1, tick: 0, by: 'me' };
const LATER = { at: 2, tick: 0, by: 'you' };
const candidate = candidateFrom(SOURCE, '2018-W04', 'a0', STAMP, true);

describe('a title is stored in the house style', () => {
  test.each([
    ['关于“比特币”的几点思考', '关于 “比特币” 的几点思考'],
    ['一文解惑EOS.IO原理', '一文解惑 EOS.IO 原理'],
    ['我为什么看空比特币/以太币？', '我为什么看空比特币 / 以太币？'],
    ['物联网全景动态图谱2.0|PaaS物联网平台汇总（上篇）', '物联网全景动态图谱 2.0|PaaS 物联网平台汇总（上篇）'],
    ['Top 10 ETH Contracts', 'Top 10 ETH Contracts'],
    ['  两行\n标题 ', '两行 标题'],
  ])('%j → %j', (title, stored) => {
    expect(titleOf(title, true)).toBe(stored);
  });

  test('and never grows without bound', () => {
    expect(titleOf('长'.repeat(1_000_000), true)).toHaveLength(500);
  });
});

test('a page without a title is called by its address', () => {
  expect(candidateFrom({ ...SOURCE, title: '' }, '2018-W04', 'a0', STAMP, true).title.value).toBe('https://a.example/');
});

test('an edit stamps what it names and nothing else', () => {
  const changed = edited(candidate, { note: '附注' }, LATER);
  expect(changed.note).toEqual({ value: '附注', stamp: LATER });
  expect({ ...changed, note: candidate.note }).toEqual(candidate);
});

test('an edit knows what it changes, and what takes it back', () => {
  const edit = { title: '新', section: 'articles' };
  expect(differing(candidate, edit)).toEqual({ title: '新' });
  expect(fieldsOf(edited(edited(candidate, edit, LATER), before(candidate, edit), LATER))).toEqual(fieldsOf(candidate));
});

test.each([
  [{ title: ' a\nb ' }, { title: 'a b' }],
  [{ title: '   ' }, {}],
  [{ note: ' ' }, { note: '' }],
  [{ title: '中文abc' }, { title: '中文abc' }],
])('what is typed, %j, is stored as %j', (typed, stored) => {
  expect(cleanEdit(typed)).toEqual(stored);
});
