import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextOrder } from '@/utils/digest/next-order';
import { orderAfter, ordersBetween } from '@/utils/digest/order';

test('down a week of ten thousand links it is the place that the library gives, or left to it', () => {
  const orders = [undefined, ...ordersBetween(undefined, undefined, 10_000)];
  const left = orders.filter((last) => nextOrder(last) === undefined);
  expect(orders.filter((last) => ![undefined, orderAfter(last)].includes(nextOrder(last)))).toEqual([]);
  expect(left.length).toBeLessThan(10_000 / 60);
});

test('so it is after any place that a link was moved to', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 40 }), (moves) => {
      const row: string[] = [];
      for (const at of moves) row.splice(Math.min(at, row.length), 0, ...ordersBetween(row[Math.min(at, row.length) - 1], row[Math.min(at, row.length)], 1));
      for (const last of row) expect([undefined, orderAfter(last)]).toContain(nextOrder(last));
    }),
    { numRuns: 500 },
  );
});
