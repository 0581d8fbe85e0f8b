import { env } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAddress } from '@/utils/digest/address/address';
import { ADDRESSES } from './addresses';

/** How many random addresses are cleaned; the full run is a million. */
const RUNS = Number(env.LINKWEEK_FUZZ ?? 4000);

describe('the shortest address of the same page', () => {
  it.each(ADDRESSES)('%s: %s → %s (%s)', (_site, open, clean) => {
    expect(cleanAddress(open)).toBe(clean);
  });

  it.each(ADDRESSES)('%s: cleaning what was cleaned from %s changes nothing', (_site, open) => {
    expect(cleanAddress(cleanAddress(open))).toBe(cleanAddress(open));
  });
});

const word = fc.stringMatching(/^[a-zA-Z0-9_~.%+-]{0,12}$/);
const name = fc.oneof(word, fc.constantFrom('utm_source', 'id', 'token', 'from', '__biz', 'mid', 'v', 'target', 'url', 'u', 'sid'));
const pair = fc.oneof(word, fc.tuple(name, word).map(([left, right]) => `${left}=${right}`));
const host = fc.oneof(fc.domain(), fc.constantFrom('mp.weixin.qq.com', 'www.zhihu.com', 'blog.csdn.net', 'x.com', 'www.youtube.com', 'github.com'));
const path = fc.array(word, { maxLength: 4 }).map((segments) => `/${segments.join('/')}`);
const address = fc.tuple(fc.constantFrom('http', 'https'), host, path, fc.array(pair, { maxLength: 5 }), fc.oneof(fc.constant(''), word.map((text) => `#${text}`), word.map((text) => `#/${text}`))).map(
  ([scheme, at, where, query, hash]) => `${scheme}://${at}${where}${query.length > 0 ? `?${query.join('&')}` : ''}${hash}`,
);

describe('random addresses', () => {
  it('keep scheme, host and path, lose parameters only, and are as clean the second time', () => {
    fc.assert(
      fc.property(address, (open) => {
        if (!URL.canParse(open)) return;
        const [before, after] = [new URL(open), new URL(cleanAddress(open))];
        expect([after.protocol, after.host, after.pathname]).toEqual([before.protocol, before.host, before.pathname]);
        const pairs = new Set(before.search.slice(1).split('&'));
        expect(after.search.slice(1).split('&').filter((kept) => kept !== '' && !pairs.has(kept))).toEqual([]);
        expect(cleanAddress(after.href)).toBe(after.href);
      }),
      { numRuns: RUNS, seed: 20180122 },
    );
  });

  it('of any text never throw and come out the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true, withFragments: true })), (text) => {
        const clean = cleanAddress(text);
        expect(cleanAddress(clean)).toBe(clean);
      }),
      { numRuns: RUNS, seed: 20180122 },
    );
  });
});
