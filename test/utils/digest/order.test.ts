import { expect, test } from 'vitest';
import { ordersBetween } from '@/utils/digest/order';

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
