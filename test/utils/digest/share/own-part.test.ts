import { expect, test } from 'vitest';
import { edited } from '@/utils/digest/candidate-edit';
import { ownMarks, ownPart, waiting } from '@/utils/digest/share/own-part';
import { captured, stampAt } from './rows';

const mine = captured(['a'], 1, 'me');
const yours = captured(['b'], 1, 'you');
const issue = { week: '2018-W04' as const, published: { value: null, stamp: stampAt(1, 'you') }, texts: { discussion: { value: '话', stamp: stampAt(2) } } };
const marks = (...candidates: (typeof mine)[]) => ownMarks(ownPart({ candidates }, 'me'), 'me');

test('a file says what its contributor captured or set', () => {
  expect(ownPart({ candidates: [mine, yours, edited(yours, { note: '好' }, stampAt(2))], issue }, 'me').candidates).toHaveLength(2);
  expect(ownPart({ candidates: [], issue }, 'me').issue).toBe(issue);
  expect(ownPart({ candidates: [], issue }, 'eve').issue).toBeUndefined();
});

test('what another captured too, and what another changed since, stays in it', () => {
  const both = { ...edited(mine, { title: '乙' }, stampAt(5, 'you')), captured: yours.captured, addedBy: ['me', 'you'] };
  expect(ownPart({ candidates: [both] }, 'me').candidates).toEqual([both]);
});

test.each([
  ['nothing new', marks(mine), marks(mine), 0],
  ['never sent', marks(mine), [], 1],
  ['a field set since', marks(edited(mine, { note: '好' }, stampAt(2))), marks(mine), 1],
  ['a field that another set since', marks(edited(mine, { note: '好' }, stampAt(2, 'you'))), marks(mine), 0],
  ['all fields that another set since', marks(captured(['a'], 1, 'me', { ...yours, captured: mine.captured, identity: 'a' })), marks(mine), 0],
  ['another’s row with a field of mine', marks(edited(yours, { note: '好' }, stampAt(2))), marks(mine), 1],
  ['a row that is no longer mine', marks(), marks(mine), 0],
  ['a text of the issue', ownMarks({ candidates: [], issue }, 'me'), [], 1],
  ['a text as it was sent', ownMarks({ candidates: [], issue }, 'me'), ownMarks({ candidates: [], issue }, 'me'), 0],
])('waiting: %s', (_, own, sent, rows) => {
  expect(waiting(own, sent)).toBe(rows);
});
