import { expect, test } from 'vitest';
import { orderAfter, ordersBetween } from '@/utils/digest/order';

test.each([
  [undefined, undefined, 3],
  ['a0', undefined, 2],
  [undefined, 'a0', 2],
  ['a0', 'a1', 5],
  ['a0', 'a0V', 1],
])('between %j and %j there is room for %i', (above, below, count) => {
  const orders = ordersBetween(above, below, count);
  expect(orders).toHaveLength(count);
  const row = [...(above ? [above] : []), ...orders, ...(below ? [below] : [])];
  expect(row).toEqual([...new Set(row)].sort());
});

test('where two share a place, new ones go below both', () => {
  const [order = ''] = ordersBetween('a1', 'a1', 1);
  expect(order > 'a1').toBe(true);
});

test.each([undefined, 'a0', 'a0V', 'az', 'bzz'])('after %j comes the first place of all that there are below it', (last) => {
  expect([orderAfter(last)]).toEqual(ordersBetween(last, undefined, 1));
});
