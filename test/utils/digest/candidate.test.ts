import { expect, test } from 'vitest';
import { candidateFrom, type CandidateSource } from '@/utils/digest/candidate';
import { before, cleanEdit, differing, edited } from '@/utils/digest/candidate-edit';
import { fieldsOf } from '@/utils/digest/fields-of';

const SOURCE: CandidateSource = { title: '一文看懂EOS', spacedTitle: '一文看懂 EOS', capturedTitle: '一文看懂EOS - 站', address: 'https://a.example/', capturedAddress: 'https://a.example/?x', identities: ['a.example/'], section: 'articles', site: '站' };
const STAMP = { at: 1, tick: 0, by: 'me' };
const LATER = { at: 2, tick: 0, by: 'you' };
const candidate = candidateFrom(SOURCE, '2018-W04', 'a0', STAMP, true);

test.each([
  [true, '一文看懂 EOS'],
  [false, '一文看懂EOS'],
])('spacing %s: the title is %j', (spacing, title) => {
  expect(candidateFrom(SOURCE, '2018-W04', 'a0', STAMP, spacing).title.value).toBe(title);
});

test('a page without a title is called by its address', () => {
  expect(candidateFrom({ ...SOURCE, title: '', spacedTitle: '' }, '2018-W04', 'a0', STAMP, true).title.value).toBe('https://a.example/');
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
