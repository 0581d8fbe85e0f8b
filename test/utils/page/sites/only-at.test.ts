import { expect, it } from 'vitest';
import { onlyAt } from '@/utils/page/sites/only-at';

const read = (): undefined => undefined;

it.each([
  ['zhihu.com', true],
  ['zhuanlan.zhihu.com', true],
  ['notzhihu.com', false],
  ['link.example', false],
])('a site’s reader in a page at %s: %s', (hostname, there) => {
  expect(onlyAt('zhihu.com', { hostname }, read)).toBe(there ? read : undefined);
});
