import { expect, test } from 'vitest';
import { edited } from '@/utils/digest/candidate-edit';
import { ownPart } from '@/utils/digest/share/own-part';
import { captured, stampAt } from './rows';

const mine = captured(['a'], 1, 'me');
const yours = captured(['b'], 1, 'you');
const issue = { week: '2018-W04' as const, published: { value: null, stamp: stampAt(1, 'you') }, texts: { discussion: { value: '话', stamp: stampAt(2) } } };

test('a file says what its contributor captured or set', () => {
  expect(ownPart({ candidates: [mine, yours, edited(yours, { note: '好' }, stampAt(2))], issue }, new Set(['me'])).candidates).toHaveLength(2);
  expect(ownPart({ candidates: [], issue }, new Set(['me'])).issue).toBe(issue);
  expect(ownPart({ candidates: [], issue }, new Set(['eve'])).issue).toBeUndefined();
});

test('what another captured too, and what another changed since, stays in it', () => {
  const both = { ...edited(mine, { title: '乙' }, stampAt(5, 'you')), captured: yours.captured, addedBy: ['me', 'you'] };
  expect(ownPart({ candidates: [both] }, new Set(['me'])).candidates).toEqual([both]);
});
