import { expect, test } from 'vitest';
import { edited } from '@/utils/digest/candidate-edit';
import { unify } from '@/utils/digest/share/unify';
import { captured, stampAt } from './rows';

const long = captured(['weixin:b', 'weixin:s:x'], 1, 'ann');
const short = captured(['weixin:s:x'], 2, 'bob');

test('one page at two addresses is one candidate with two names, what the first saw of it and what was set last', () => {
  expect(unify([short, long])).toMatchObject([{ identity: 'weixin:b', identities: ['weixin:b', 'weixin:s:x'], addedBy: ['ann', 'bob'], captured: { by: 'ann' }, title: { value: 'bob 2' } }]);
});

test('a third address joins two that had nothing in common', () => {
  const [one, other, both] = [captured(['a'], 1, 'ann'), captured(['b'], 2, 'bob'), captured(['b', 'a'], 3, 'eve')];
  expect(unify([one, other])).toHaveLength(2);
  expect(unify([...unify([one, other]), both])).toEqual(unify([both, other, one]));
  expect(unify([one, other, both])).toMatchObject([{ identity: 'a', addedBy: ['ann', 'bob', 'eve'] }]);
});

test('a removal of either stands until somebody sets it again', () => {
  const removed = edited(long, { removed: true }, stampAt(5, 'ann'));
  expect(unify([removed, short])).toMatchObject([{ removed: { value: true } }]);
  expect(unify([removed, captured(['weixin:s:x'], 6, 'bob')])).toMatchObject([{ removed: { value: false } }]);
});

test('pages with nothing in common stay apart, by the alphabet of their keys', () => {
  expect(unify([captured(['b'], 1, 'ann'), captured(['a'], 2, 'ann')]).map(({ identity }) => identity)).toEqual(['a', 'b']);
});

test('a page that two thousand people saved takes no long time', () => {
  const rows = Array.from({ length: 2000 }, (_, at) => captured(['same', `other ${at % 100}`], at, `person ${at}`));
  const before = performance.now();
  expect(unify(rows)).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(3000);
});
